package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What kind of truth a fact is.")
public enum FactRole {
  @Description("It has been reached.")
  ACHIEVED,
  @Description("It is to be reached.")
  TARGET,
  @Description("It always holds, as a rule or a standard.")
  STANDING
}
