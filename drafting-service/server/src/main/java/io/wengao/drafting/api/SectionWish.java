package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What is to become of a section that is written again.")
public enum SectionWish {
  @Description("Other lines and other clauses of the corpus, about as long (换个说法).")
  OTHER_WORDS,
  @Description("About a third longer, as far as its points and facts carry (展开些).")
  LONGER,
  @Description("About a third shorter; points and facts stay (精简些).")
  SHORTER,
  @Description("Points, facts and steps only: no sayings, no clauses in pairs (平实些).")
  PLAINER
}
