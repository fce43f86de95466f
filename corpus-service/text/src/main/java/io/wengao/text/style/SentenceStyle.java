package io.wengao.text.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sentences, counted. Lengths are in 字 ({@link io.wengao.text.span.WordCount}).
 *
 * @param paragraphs paragraphs that hold them; headings and lines of address are none
 * @param sentences how many
 * @param characters their 字
 * @param byLength how many are up to each of {@link #BOUNDS} long, the longer ones last
 * @param clauses what stands between marks of ，；：。！？
 * @param questions those that end in a question mark
 * @param exclamations those that end in an exclamation mark
 * @param enumerations marks 、 in them
 */
public record SentenceStyle(
    int paragraphs,
    int sentences,
    int characters,
    List<Integer> byLength,
    int clauses,
    int questions,
    int exclamations,
    int enumerations) {
  /** Upper bounds of the lengths that are counted together; one more group has the longer ones. */
  public static final List<Integer> BOUNDS = List.of(10, 20, 30, 45, 60);

  /** No sentence at all. */
  public static final SentenceStyle NONE =
      new SentenceStyle(
          0, 0, 0, Collections.nCopies(BOUNDS.size() + 1, Integer.valueOf(0)), 0, 0, 0, 0);

  private static final int SHORT_GROUPS = 2;

  public SentenceStyle {
    byLength = List.copyOf(byLength);
  }

  /** Mean length of a sentence in 字, 0 without sentences. */
  public double meanSentence() {
    return sentences == 0 ? 0 : (double) characters / sentences;
  }

  /** Mean length of a clause in 字, 0 without clauses. */
  public double meanClause() {
    return clauses == 0 ? 0 : (double) characters / clauses;
  }

  /** Share of sentences of 20 字 or fewer. */
  public double shortShare() {
    int few = byLength.subList(0, SHORT_GROUPS).stream().mapToInt(Integer::intValue).sum();
    return sentences == 0 ? 0 : (double) few / sentences;
  }

  /** Share of sentences that ask. */
  public double questionShare() {
    return sentences == 0 ? 0 : (double) questions / sentences;
  }

  SentenceStyle plus(SentenceStyle other) {
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < byLength.size(); i++) {
      sums.add(byLength.get(i) + other.byLength.get(i));
    }
    return new SentenceStyle(
        paragraphs + other.paragraphs,
        sentences + other.sentences,
        characters + other.characters,
        sums,
        clauses + other.clauses,
        questions + other.questions,
        exclamations + other.exclamations,
        enumerations + other.enumerations);
  }
}
