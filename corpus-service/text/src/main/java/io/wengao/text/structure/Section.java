package io.wengao.text.structure;

import io.wengao.text.span.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a speech with its heading.
 *
 * @param number the enumerator as written (一、 （二） 三是), null for an unnumbered heading
 * @param heading the heading as written, enumerator included, without the mark that ends a run-in
 *     heading
 * @param level 1 for the top sections
 * @param runIn whether the heading is the beginning of a paragraph
 * @param span the heading in the speech's text
 * @param extent heading and all that belongs to the section, sub-sections included
 * @param sections sub-sections in order
 */
public record Section(
    @Nullable String number,
    String heading,
    int level,
    boolean runIn,
    Span span,
    Span extent,
    List<Section> sections) {
  public Section {
    sections = List.copyOf(sections);
  }

  /** The number as an integer (三、 is 3), 0 for an unnumbered heading. */
  public int ordinal() {
    return number == null ? 0 : Enumerator.number(number);
  }

  /** Whether two headings are numbered in one style (一、 and 二, are; 第一， and 二是 are not). */
  public boolean isNumberedLike(Section other) {
    Enumerator own = number == null ? null : Enumerator.of(number);
    Enumerator others = other.number == null ? null : Enumerator.of(other.number);
    return own == null || others == null ? own == others : own.style() == others.style();
  }
}
