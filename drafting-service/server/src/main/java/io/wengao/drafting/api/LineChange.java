package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What became of words or of a line between two revisions.")
public enum LineChange {
  @Description("It stands in both.")
  KEPT,
  @Description("It came.")
  TYPED,
  @Description("It went.")
  STRUCK
}
