package io.wengao.text;

import io.wengao.text.classification.Move;
import io.wengao.text.span.Span;
import java.util.List;

/**
 * A paragraph of a speech: one line of its text, stand-alone headings and the salutation included.
 *
 * @param index position in the speech, from 0
 * @param span the line without its end
 * @param move what the paragraph does
 * @param sentences its sentences, which join without gaps and cover it
 * @param sectionPath indices from the outline's top down to the section it belongs to; empty before
 *     the first section
 */
public record Paragraph(
    int index, Span span, Move move, List<Span> sentences, List<Integer> sectionPath) {
  public Paragraph {
    sentences = List.copyOf(sentences);
    sectionPath = List.copyOf(sectionPath);
  }
}
