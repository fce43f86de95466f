package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("How much a finding matters.")
public enum Severity {
  @Description("Worth knowing.")
  INFO,
  @Description("Should be looked at.")
  WARNING,
  @Description("Must be put right.")
  ERROR
}
