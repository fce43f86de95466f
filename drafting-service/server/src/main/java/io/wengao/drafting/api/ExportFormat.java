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
  TEXT,
  @Description("The fact sheet (核稿单) as a Word table.")
  FACT_SHEET_DOCX,
  @Description("The fact sheet (核稿单) as CSV, UTF-8 with a byte-order mark.")
  FACT_SHEET_CSV
}
