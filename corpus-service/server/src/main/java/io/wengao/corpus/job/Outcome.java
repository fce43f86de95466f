package io.wengao.corpus.job;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file, to be stored with its job.
 *
 * @param outcome imported, duplicate or refused
 * @param reason a constant for programs, of a refused file
 * @param message what is wrong or should be known and what to do, in Chinese
 * @param documentId the document, unless refused
 */
public record Outcome(
    FileOutcome outcome,
    @Nullable String reason,
    @Nullable String message,
    @Nullable String documentId) {

  /**
   * A new document.
   *
   * @param notice what the importer should know of it, in Chinese; null when there is nothing
   */
  public static Outcome imported(String documentId, @Nullable String notice) {
    return new Outcome(FileOutcome.IMPORTED, null, notice, documentId);
  }

  public static Outcome duplicate(String documentId) {
    return new Outcome(FileOutcome.DUPLICATE, null, "本单位语料库中已有内容完全相同的文件，未重复入库。", documentId);
  }

  public static Outcome refused(String reason, String message) {
    return new Outcome(FileOutcome.REFUSED, reason, message, null);
  }
}
