package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What a draft can be written as.")
public enum ExportFormat {
  @Description("Word, laid out by GB/T 9704-2012.")
  DOCX,
  @Description("Markdown, UTF-8.")
  MARKDOWN,
  @Description("Plain text, UTF-8.")
  TEXT
}
