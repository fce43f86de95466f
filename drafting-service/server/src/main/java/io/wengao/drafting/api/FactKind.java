package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What kind of thing a fact of the fact sheet is.")
public enum FactKind {
  @Description("A quantity (数字).")
  NUMBER,
  @Description("A person's name, with the post where one stands before it (姓名职务).")
  NAME,
  @Description("A date (日期).")
  DATE,
  @Description("The title of a document, law or book (文件名).")
  TITLE,
  @Description("Words of another (引文).")
  QUOTATION,
  @Description("An announced count (预告点数), such as 三点意见.")
  COUNT
}
