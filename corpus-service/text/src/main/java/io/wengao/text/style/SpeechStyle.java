package io.wengao.text.style;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a speech is written, as counts, so that the styles of several speeches add up. Holds no word
 * of them.
 *
 * @param steps enumerations begun in running text, by their mark
 * @param closings speeches, by how they end
 */
public record SpeechStyle(
    SentenceStyle sentences,
    PersonStyle persons,
    AddressStyle addresses,
    HeadingStyle headings,
    SortedMap<StepMark, Integer> steps,
    SortedMap<ClosingForm, Integer> closings) {
  /** Of no speech. */
  public static final SpeechStyle NONE =
      new SpeechStyle(
          SentenceStyle.NONE,
          PersonStyle.NONE,
          AddressStyle.NONE,
          HeadingStyle.NONE,
          new TreeMap<>(),
          new TreeMap<>());

  public SpeechStyle {
    steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    closings = Collections.unmodifiableSortedMap(new TreeMap<>(closings));
  }

  /** Of both speeches together. */
  public SpeechStyle plus(SpeechStyle other) {
    SortedMap<StepMark, Integer> allSteps = new TreeMap<>(steps);
    other.steps.forEach((mark, count) -> allSteps.merge(mark, count, Integer::sum));
    SortedMap<ClosingForm, Integer> allClosings = new TreeMap<>(closings);
    other.closings.forEach((form, count) -> allClosings.merge(form, count, Integer::sum));
    return new SpeechStyle(
        sentences.plus(other.sentences),
        persons.plus(other.persons),
        addresses.plus(other.addresses),
        headings.plus(other.headings),
        allSteps,
        allClosings);
  }
}
