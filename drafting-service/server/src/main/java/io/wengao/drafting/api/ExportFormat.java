package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What a draft can be written as.")
public enum ExportFormat {
  @Description("Word, laid out by GB/T 9704-2012; the clean copy (清样) of the revision.")
  DOCX,
  @Description(
      "Word with what was changed since an earlier revision as tracked changes by author, and the"
          + " open comments (花脸稿).")
  TRACKED_CHANGES_DOCX,
  @Description("Word with the sources of what is quoted and stated as footnotes.")
  SOURCES_DOCX,
  @Description("Markdown, UTF-8.")
  MARKDOWN,
  @Description("Plain text, UTF-8.")
  TEXT,
  @Description("The fact sheet (核稿单) as a Word table.")
  FACT_SHEET_DOCX,
  @Description("The fact sheet (核稿单) as CSV, UTF-8 with a byte-order mark.")
  FACT_SHEET_CSV,
  @Description("The open gaps (待补清单) with what to ask whom, as a Word table.")
  GAPS_DOCX,
  @Description("The open gaps (待补清单) as CSV, UTF-8 with a byte-order mark.")
  GAPS_CSV,
  @Description("The opinions of consulted units (征求意见采纳情况表) as a Word table.")
  OPINIONS_DOCX,
  @Description("The opinions of consulted units as CSV, UTF-8 with a byte-order mark.")
  OPINIONS_CSV,
  @Description("Who does what by when (任务清单) as CSV, UTF-8 with a byte-order mark.")
  COMMITMENTS_CSV
}
