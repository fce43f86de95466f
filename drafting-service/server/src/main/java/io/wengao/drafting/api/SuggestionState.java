package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What became of a suggestion.")
public enum SuggestionState {
  @Description("Nobody has decided.")
  OPEN,
  @Description("It was taken (采纳) and is in the text.")
  TAKEN,
  @Description("It was refused (不采纳).")
  REFUSED
}
