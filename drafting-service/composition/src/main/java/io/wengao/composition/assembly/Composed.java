package io.wengao.composition.assembly;

import io.wengao.composition.review.DraftFinding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finished draft.
 *
 * @param salutation null when the genre has none
 * @param sections opening, numbered sections, closing
 * @param findings what composing itself has to say (MISSING_INPUT, UNKNOWN_THEME, SHORT …); see
 *     {@link io.wengao.composition.review.DraftReview} for the review of the text
 */
public record Composed(
    PartedText title,
    @Nullable PartedText salutation,
    List<DraftSection> sections,
    List<Gap> gaps,
    List<DraftFinding> findings) {
  public Composed {
    sections = List.copyOf(sections);
    gaps = List.copyOf(gaps);
    findings = List.copyOf(findings);
  }

  /**
   * The whole speech, one line for the title, the salutation, each heading and each paragraph,
   * joined by '\n'.
   */
  public String text() {
    Stream<String> head =
        salutation == null ? Stream.of(title.text()) : Stream.of(title.text(), salutation.text());
    return Stream.concat(head, sections.stream().flatMap(Composed::lines))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(DraftSection section) {
    Stream<String> paragraphs = section.paragraphs().stream().map(DraftParagraph::text);
    String heading = section.headingLine();
    return heading == null ? paragraphs : Stream.concat(Stream.of(heading), paragraphs);
  }
}
