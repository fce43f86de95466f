package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("Whether a fact may be spoken.")
public enum FactUse {
  @Description("It has to stand in the draft.")
  MUST,
  @Description("It may.")
  MAY,
  @Description("For background only.")
  NEVER
}
