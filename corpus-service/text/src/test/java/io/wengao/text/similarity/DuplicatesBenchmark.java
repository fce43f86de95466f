package io.wengao.text.similarity;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Precision and recall on planted copies and the time one text takes, at growing sizes. */
final class DuplicatesBenchmark {
  private static final int COPIES_PER_THOUSAND = 20;
  private static final int TIMED = 500;
  private static final int WARMING = 12;

  private DuplicatesBenchmark() {}

  /** Arguments: folder of the starter corpus, seed, sizes. */
  public static void main(String[] args) {
    Path starter = Path.of(args[0]);
    long seed = Long.parseLong(args[1]);
    List<Integer> sizes = Arrays.stream(args).skip(2).map(Integer::valueOf).toList();
    for (int warming = 0; warming < WARMING; warming++) {
      run(PlantedCorpus.of(starter, seed + 1, 1000, 10), false);
    }
    for (int size : sizes) {
      run(PlantedCorpus.of(starter, seed, size, size / 1000 * COPIES_PER_THOUSAND), true);
    }
  }

  private static void run(PlantedCorpus corpus, boolean print) {
    DuplicateRun run = new DuplicateRun();
    int size = corpus.texts().size();
    long begun = System.nanoTime();
    long lastBegun = begun;
    for (int i = 0; i < size; i++) {
      if (i == size - TIMED) {
        lastBegun = System.nanoTime();
      }
      run.add(corpus.texts().get(i));
    }
    long ended = System.nanoTime();
    if (!print) {
      return;
    }
    System.out.printf(
        "%d texts of %d characters, %d planted: precision %.4f; a text %.2f ms, the last %d texts %.2f ms%n",
        size,
        corpus.texts().stream().mapToInt(String::length).sum() / size,
        corpus.planted().size(),
        run.precision(corpus),
        (ended - begun) / 1e6 / size,
        TIMED,
        (ended - lastBegun) / 1e6 / TIMED);
    for (Plant plant : Plant.values()) {
      System.out.printf("  %-13s recall %.4f%n", plant, run.recall(corpus, plant));
    }
  }
}
