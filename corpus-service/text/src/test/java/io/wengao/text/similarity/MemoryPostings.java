package io.wengao.text.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fingerprints in memory, by the same rules as those in the database. */
final class MemoryPostings implements Postings {
  private long[] keys = new long[1 << 16];
  private int[] newest = new int[1 << 16];
  private int[] counts = new int[1 << 16];
  private int used;
  private int[] documents = new int[1 << 16];
  private int[] previous = new int[1 << 16];
  private int postings = 1;

  void add(int document, long[] fingerprints) {
    for (long fingerprint : fingerprints) {
      int slot = slot(fingerprint);
      if (counts[slot] == 0) {
        keys[slot] = fingerprint;
        used++;
      }
      if (counts[slot] < MOST_PER_FINGERPRINT) {
        append(slot, document);
      }
      if (used * 2 > keys.length) {
        grow();
      }
    }
  }

  private void append(int slot, int document) {
    if (postings == documents.length) {
      documents = Arrays.copyOf(documents, postings * 2);
      previous = Arrays.copyOf(previous, postings * 2);
    }
    documents[postings] = document;
    previous[postings] = newest[slot];
    newest[slot] = postings++;
    counts[slot]++;
  }

  @Override
  public List<Long> candidates(long[] fingerprints, int most) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    for (long fingerprint : fingerprints) {
      int slot = slot(fingerprint);
      for (int at = newest[slot]; at != 0; at = previous[at]) {
        weights.merge(documents[at], 1.0 / counts[slot], Double::sum);
      }
    }
    List<Map.Entry<Integer, Double>> ranked = new ArrayList<>(weights.entrySet());
    ranked.removeIf(entry -> entry.getValue() < LEAST_WEIGHT);
    ranked.sort(
        Map.Entry.<Integer, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return ranked.stream().limit(most).map(entry -> (long) entry.getKey()).toList();
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
    while (counts[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNewest = newest;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    newest = new int[keys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        newest[slot] = oldNewest[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
