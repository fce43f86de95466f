package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("In which capacity one speaks.")
public enum Capacity {
  @Description("The first in charge (主要领导).")
  CHIEF,
  @Description("A deputy (分管领导): announces no decision of the party committee.")
  DEPUTY,
  @Description("Who presides (主持): assigns no task.")
  PRESIDING,
  @Description("A guest.")
  GUEST,
  @Description("One who reports or pledges to superiors.")
  SUBORDINATE
}
