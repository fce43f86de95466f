package io.wengao.corpus.benchmark.volume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What someone looks for who has such speeches in mind: clauses of 4 to 12 characters, or two. */
final class Queries {
  private static final String MARKS = "[，。；：、！？“”（）《》\\s]+";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;

  private Queries() {}

  /** So many texts to look for, taken from the speeches. */
  static List<String> of(List<SpeechFile> speeches, int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      List<String> clauses = clauses(speeches.get(random.nextInt(speeches.size())));
      if (clauses.isEmpty()) {
        continue;
      }
      String text = clauses.get(random.nextInt(clauses.size()));
      boolean two = random.nextInt(3) == 0;
      texts.add(two ? text + " " + clauses.get(random.nextInt(clauses.size())) : text);
    }
    return List.copyOf(texts);
  }

  private static List<String> clauses(SpeechFile speech) {
    return speech.lines().stream()
        .skip(1)
        .flatMap(line -> Arrays.stream(line.split(MARKS)))
        .filter(clause -> clause.length() >= SHORTEST && clause.length() <= LONGEST)
        .toList();
  }
}
