package io.wengao.corpus.job;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file, to be stored with its job.
 *
 * @param outcome imported, duplicate or refused
 * @param reason a constant for programs, of a refused file
 * @param message what is wrong and what to do, in Chinese, of a refused file
 * @param documentId the document, unless refused
 */
public record Outcome(
    FileOutcome outcome,
    @Nullable String reason,
    @Nullable String message,
    @Nullable String documentId) {

  public static Outcome imported(String documentId) {
    return new Outcome(FileOutcome.IMPORTED, null, null, documentId);
  }

  public static Outcome duplicate(String documentId) {
    return new Outcome(FileOutcome.DUPLICATE, null, "本单位语料库中已有内容完全相同的文件，未重复入库。", documentId);
  }

  public static Outcome refused(String reason, String message) {
    return new Outcome(FileOutcome.REFUSED, reason, message, null);
  }
}
