package io.wengao.text.structure;

import io.wengao.text.span.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speech taken apart.
 *
 * @param title null when the text has none
 * @param titleBlock subtitle, date, speaker
 * @param salutation null when there is none
 * @param text salutation and body, a paragraph a line
 * @param outline the tree of sections
 * @param paragraphs the lines of {@code text}
 * @param sectionPaths for each paragraph the way to its section from the top of the outline
 */
public record Structured(
    @Nullable String title,
    List<String> titleBlock,
    @Nullable String salutation,
    String text,
    List<Section> outline,
    List<Span> paragraphs,
    List<List<Integer>> sectionPaths) {
  public Structured {
    titleBlock = List.copyOf(titleBlock);
    outline = List.copyOf(outline);
    paragraphs = List.copyOf(paragraphs);
    sectionPaths = List.copyOf(sectionPaths);
  }

  /** The words of a paragraph. */
  public String paragraph(int index) {
    return paragraphs.get(index).of(text);
  }

  /** All sections, parents before children. */
  public List<Section> allSections() {
    List<Section> all = new java.util.ArrayList<>();
    collect(outline, all);
    return all;
  }

  private static void collect(List<Section> sections, List<Section> into) {
    for (Section section : sections) {
      into.add(section);
      collect(section.sections(), into);
    }
  }
}
