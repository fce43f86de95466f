package io.wengao.text;

import io.wengao.text.classification.Classification;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.structure.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One speech of a file. Every offset in it is in UTF-16 code units of {@code text}.
 *
 * @param index position in the file, from 0
 * @param title its title, or one suggested from its opening
 * @param titleSuggested whether the file gave no title
 * @param salutation 称谓 as written, with its colon; null when there is none
 * @param text the clean body: salutation, headings and paragraphs, joined by a line feed; without
 *     the title
 * @param characterCount code points of {@code text} that are not white space
 * @param classification what it is
 * @param outline the top sections
 * @param paragraphs every line of {@code text} in order
 * @param findings damage and residue
 * @param titleBlock lines between title and body that are neither: subtitle, date, speaker
 */
public record Speech(
    int index,
    String title,
    boolean titleSuggested,
    @Nullable String salutation,
    String text,
    int characterCount,
    Classification classification,
    List<Section> outline,
    List<Paragraph> paragraphs,
    List<Finding> findings,
    List<String> titleBlock) {
  public Speech {
    outline = List.copyOf(outline);
    paragraphs = List.copyOf(paragraphs);
    findings = List.copyOf(findings);
    titleBlock = List.copyOf(titleBlock);
  }
}
