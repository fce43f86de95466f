package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What can compose a draft.")
public enum Engine {
  @Description(
      "Skeletons of argument, the brief and the corpus; no model. The same order gives the same"
          + " draft.")
  CORPUS,
  @Description(
      "A language model writes the sections, held to the same checks; what the brief does not"
          + " support is marked by a finding.")
  MODEL
}
