package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("How far a dismissal reaches.")
public enum DismissalScope {
  @Description("This sentence of this draft.")
  HERE,
  @Description("These words everywhere in this draft.")
  DRAFT,
  @Description("These words in every text of the office.")
  OFFICE
}
