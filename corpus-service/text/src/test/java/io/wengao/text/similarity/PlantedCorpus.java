package io.wengao.text.similarity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Texts among which copies were planted.
 *
 * @param texts all of them
 * @param planted of which earlier text a text is a copy, and how, by the copy's number
 */
record PlantedCorpus(List<String> texts, Map<Integer, Copy> planted) {

  /** A copy of the text with the number {@code original}. */
  record Copy(int original, Plant plant) {}

  /** How the text with this number, a copy, was made. */
  Copy copy(int number) {
    return Objects.requireNonNull(planted.get(number), () -> number + " is no copy");
  }

  /** Speeches of which {@code copies} of each kind are copies of a speech before them. */
  static PlantedCorpus of(Path starter, long seed, int size, int copies) {
    SpeechGenerator generator = new SpeechGenerator(starter, seed);
    Random random = new Random(seed + 1);
    int originals = size - copies * Plant.values().length;
    if (originals < copies * Plant.values().length) {
      throw new IllegalArgumentException("size " + size + ": too few originals for the copies");
    }
    List<Integer> order = new ArrayList<>(Collections.nCopies(originals, -1));
    for (Plant plant : Plant.values()) {
      order.addAll(Collections.nCopies(copies, plant.ordinal()));
    }
    Collections.shuffle(order.subList(originals / 2, order.size()), random);
    return planted(generator, random, order);
  }

  /** The ordinal of a plant makes a copy of an original before it that has none yet. */
  private static PlantedCorpus planted(
      SpeechGenerator generator, Random random, List<Integer> order) {
    List<List<String>> speeches = new ArrayList<>();
    List<Integer> free = new ArrayList<>();
    Map<Integer, Copy> planted = new LinkedHashMap<>();
    for (int what : order) {
      if (what < 0) {
        free.add(speeches.size());
        speeches.add(generator.speech());
      } else {
        int original = free.remove(random.nextInt(free.size()));
        Plant plant = Plant.values()[what];
        planted.put(speeches.size(), new Copy(original, plant));
        speeches.add(generator.copy(plant, speeches.get(original)));
      }
    }
    return new PlantedCorpus(speeches.stream().map(s -> String.join("\n", s)).toList(), planted);
  }
}
