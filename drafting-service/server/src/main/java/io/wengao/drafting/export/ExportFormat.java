package io.wengao.drafting.export;

/** What a draft can be written as. */
public enum ExportFormat {
  /** Word, laid out by GB/T 9704-2012. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  MARKDOWN("md", "text/markdown;charset=UTF-8"),
  TEXT("txt", "text/plain;charset=UTF-8"),
  /** The fact sheet (核稿单) as a Word table. */
  FACT_SHEET_DOCX(
      "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** The fact sheet as a spreadsheet reads it. */
  FACT_SHEET_CSV("csv", "text/csv;charset=UTF-8");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }
}
