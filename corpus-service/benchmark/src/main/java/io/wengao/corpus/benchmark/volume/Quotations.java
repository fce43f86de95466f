package io.wengao.corpus.benchmark.volume;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of speeches as somebody quotes them: one of three with its marks left out, one with two
 * characters changed, one that no speech has.
 */
final class Quotations {
  private static final String ENDS = "[。！？]";
  private static final int SHORTEST = 15;
  private static final int LONGEST = 200;
  private static final int SORTS = 3;

  private Quotations() {}

  /** At most so many, spread over the speeches. */
  static List<String> of(List<SpeechFile> speeches, int most) {
    List<String> quotations = new ArrayList<>();
    int step = Math.max(1, speeches.size() / Math.max(1, most));
    for (int i = 0; i < speeches.size() && quotations.size() < most; i += step) {
      List<String> sentences = sentences(speeches.get(i));
      if (!sentences.isEmpty()) {
        quotations.add(quoted(sentences.get(i % sentences.size()), i / step % SORTS));
      }
    }
    return List.copyOf(quotations);
  }

  private static List<String> sentences(SpeechFile speech) {
    return speech.lines().stream()
        .skip(1)
        .flatMap(line -> List.of(line.split(ENDS)).stream())
        .filter(it -> it.length() >= SHORTEST && it.length() <= LONGEST)
        .toList();
  }

  private static String quoted(String sentence, int sort) {
    int middle = sentence.length() / 2;
    return switch (sort) {
      case 0 -> sentence.replaceAll("[，、；：]", "");
      case 1 -> sentence.substring(0, middle) + "云" + sentence.substring(middle + 2);
      default -> new StringBuilder(sentence).reverse().toString();
    };
  }
}
