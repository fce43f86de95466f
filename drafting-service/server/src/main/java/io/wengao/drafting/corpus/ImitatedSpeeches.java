package io.wengao.drafting.corpus;

import io.wengao.composition.material.StyleSource;
import io.wengao.text.style.AddressStyle;
import io.wengao.text.style.ClosingForm;
import io.wengao.text.style.HeadingForm;
import io.wengao.text.style.HeadingStyle;
import io.wengao.text.style.PersonStyle;
import io.wengao.text.style.SentenceStyle;
import io.wengao.text.style.SpeechStyle;
import io.wengao.text.style.StepMark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The corpus' field {@code imitatedSpeeches} as JSON. */
final class ImitatedSpeeches {
  /** Validated against the corpus' schema by a test. */
  static final String QUERY =
      """
      query Imitated($speechIds: [String!]!) {
        imitatedSpeeches(speechIds: $speechIds) {
          id
          title
          style {
            paragraphs
            sentences
            characters
            sentencesByLength
            clauses
            questions
            exclamations
            enumerations
            me
            us
            everyone
            addressesInSections
            addressesInClosing
            addressesElsewhere
            headings
            headingCharacters
            halvedHeadings
            headingForms { id count }
            stepMarks { id count }
            closings { id count }
          }
        }
      }
      """;

  private ImitatedSpeeches() {}

  /** What is asked of {@code Speech}. */
  record Piece(String id, String title, @Nullable Style style) {
    /** Empty when the speech was deleted while it was measured. */
    Optional<StyleSource> model() {
      return Optional.ofNullable(style).map(it -> new StyleSource(id, title, it.model()));
    }
  }

  /** What is asked of {@code SpeechStyle}. */
  record Style(
      int paragraphs,
      int sentences,
      int characters,
      List<Integer> sentencesByLength,
      int clauses,
      int questions,
      int exclamations,
      int enumerations,
      int me,
      int us,
      int everyone,
      int addressesInSections,
      int addressesInClosing,
      int addressesElsewhere,
      int headings,
      int headingCharacters,
      int halvedHeadings,
      List<Count> headingForms,
      List<Count> stepMarks,
      List<Count> closings) {

    private SpeechStyle model() {
      return new SpeechStyle(
          new SentenceStyle(
              paragraphs,
              sentences,
              characters,
              sentencesByLength,
              clauses,
              questions,
              exclamations,
              enumerations),
          new PersonStyle(me, us, everyone),
          new AddressStyle(addressesInSections, addressesInClosing, addressesElsewhere),
          new HeadingStyle(
              headings,
              headingCharacters,
              halvedHeadings,
              counts(headingForms, HeadingForm.values())),
          counts(stepMarks, StepMark.values()),
          counts(closings, ClosingForm.values()));
    }
  }

  /** What is asked of {@code StyleCount}. */
  record Count(String id, int count) {}

  /** What a newer corpus counts beside is left out. */
  private static <E extends Enum<E>> SortedMap<E, Integer> counts(List<Count> counts, E[] known) {
    SortedMap<E, Integer> all = new TreeMap<>();
    for (Count count : counts) {
      Arrays.stream(known)
          .filter(value -> value.name().equals(count.id()))
          .forEach(value -> all.put(value, count.count()));
    }
    return all;
  }
}
