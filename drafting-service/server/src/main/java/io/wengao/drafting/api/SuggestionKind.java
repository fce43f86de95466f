package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What a suggestion would do.")
public enum SuggestionKind {
  @Description("Words give way to others; either may be empty.")
  REPLACE,
  @Description("The paragraph goes.")
  REMOVE,
  @Description("The next paragraph joins it.")
  JOIN
}
