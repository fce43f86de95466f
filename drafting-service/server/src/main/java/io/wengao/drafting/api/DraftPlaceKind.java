package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What kind of line of a draft it is.")
public enum DraftPlaceKind {
  @Description("The title.")
  TITLE,
  @Description("The salutation (称谓).")
  SALUTATION,
  @Description("The heading of a section.")
  HEADING,
  @Description("A paragraph.")
  PARAGRAPH
}
