package io.wengao.drafting.export;

/** What a draft can be written as. */
public enum ExportFormat {
  /** Word, laid out by GB/T 9704-2012; of an earlier revision its clean copy (清样). */
  DOCX("docx", ""),
  /** Word with what was changed since an earlier revision as tracked changes (花脸稿). */
  TRACKED_CHANGES_DOCX("docx", "（花脸稿）"),
  /** Word with the sources of what is quoted and stated as footnotes. */
  SOURCES_DOCX("docx", "（注明来源）"),
  MARKDOWN("md", ""),
  TEXT("txt", ""),
  /** The fact sheet (核稿单) as a Word table. */
  FACT_SHEET_DOCX("docx", "（核稿单）"),
  /** The fact sheet as a spreadsheet reads it. */
  FACT_SHEET_CSV("csv", "（核稿单）"),
  /** The open gaps (待补清单) as a Word table. */
  GAPS_DOCX("docx", "（待补清单）"),
  /** The open gaps as a spreadsheet reads them. */
  GAPS_CSV("csv", "（待补清单）"),
  /** The opinions of consulted units (征求意见) as a Word table. */
  OPINIONS_DOCX("docx", "（征求意见采纳情况表）"),
  /** The opinions as a spreadsheet reads them. */
  OPINIONS_CSV("csv", "（征求意见采纳情况表）"),
  /** Who does what by when (任务清单) as a spreadsheet reads it. */
  COMMITMENTS_CSV("csv", "（任务清单）");

  private final String extension;
  private final String suffix;

  ExportFormat(String extension, String suffix) {
    this.extension = extension;
    this.suffix = suffix;
  }

  String extension() {
    return extension;
  }

  /** What follows the title in the file's name. */
  String suffix() {
    return suffix;
  }

  String mediaType() {
    return switch (extension) {
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case "md" -> "text/markdown;charset=UTF-8";
      case "csv" -> "text/csv;charset=UTF-8";
      default -> "text/plain;charset=UTF-8";
    };
  }
}
