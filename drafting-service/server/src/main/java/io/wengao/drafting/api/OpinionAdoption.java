package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What was made of the opinion of a consulted unit.")
public enum OpinionAdoption {
  @Description("Not decided (待研究).")
  PENDING,
  @Description("Taken (采纳).")
  ADOPTED,
  @Description("Taken in part (部分采纳), with a reason.")
  PARTLY,
  @Description("Not taken (未采纳), with a reason.")
  NOT_ADOPTED
}
