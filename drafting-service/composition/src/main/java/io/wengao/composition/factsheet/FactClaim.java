package io.wengao.composition.factsheet;

import io.wengao.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a text a person should check.
 *
 * @param id made of kind, words and the clause they stand in: changed words, or a changed clause
 *     around them, are another claim
 * @param normal a form to compare by; the words themselves when there is none
 * @param clause the clause it stands in
 * @param support null when the brief does not hold it
 */
public record FactClaim(
    String id,
    Kind kind,
    Span span,
    String text,
    String normal,
    String clause,
    @Nullable Support support) {

  /** What kind of thing it is. */
  public enum Kind {
    NUMBER("数字"),
    NAME("姓名职务"),
    DATE("日期"),
    TITLE("文件名"),
    QUOTATION("引文"),
    COUNT("预告点数");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Chinese name. */
    public String label() {
      return label;
    }
  }

  /**
   * Where the brief says so.
   *
   * @param path the brief's field, such as {@code facts[f1]}, {@code keyPoints[0]}
   * @param quote the brief's words
   * @param source what the brief names as the source of the fact
   */
  public record Support(String path, String quote, @Nullable String source) {}
}
