package io.wengao.federation.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, bounded in number and in weight. When there is no room the oldest goes, unless it
 * was asked for since it was last looked at ("second chance"). Asking takes no lock. Thread-safe.
 */
public final class SecondChance<K, V> {
  /** What weighs more than this part of the whole is not kept: a few would push out all others. */
  private static final int HEAVIEST_PART = 8;

  private final ConcurrentMap<K, Entry<K, V>> byKey = new ConcurrentHashMap<>();
  private final ArrayDeque<Entry<K, V>> ageing = new ArrayDeque<>();
  private final int most;
  private final long mostWeight;
  private final ToLongFunction<K> weigher;
  private long weight;

  private static final class Entry<K, V> {
    final K key;
    final long weight;
    volatile V value;
    volatile boolean asked;

    Entry(K key, V value, long weight) {
      this.key = key;
      this.value = value;
      this.weight = weight;
    }
  }

  /**
   * @param most how many values
   * @param mostWeight what they may weigh together
   * @param weigher what the value of a key weighs, in any unit
   */
  public SecondChance(int most, long mostWeight, ToLongFunction<K> weigher) {
    this.most = most;
    this.mostWeight = mostWeight;
    this.weigher = weigher;
  }

  /** The value for a key, if it is remembered. */
  public @Nullable V find(K key) {
    var entry = byKey.get(key);
    if (entry == null) {
      return null;
    }
    if (!entry.asked) {
      // Written only when it changes: a word many threads read is best left alone.
      entry.asked = true;
    }
    return entry.value;
  }

  /** Remembers a value, in place of an older one of the same key. */
  public synchronized void put(K key, V value) {
    var known = byKey.get(key);
    if (known != null) {
      known.value = value;
      return;
    }
    long weighs = weigher.applyAsLong(key);
    if (weighs > mostWeight / HEAVIEST_PART) {
      return;
    }
    var entry = new Entry<K, V>(key, value, weighs);
    byKey.put(key, entry);
    ageing.addLast(entry);
    weight += weighs;
    while (ageing.size() > most || weight > mostWeight) {
      age(ageing.removeFirst());
    }
  }

  private void age(Entry<K, V> oldest) {
    if (oldest.asked) {
      oldest.asked = false;
      ageing.addLast(oldest);
    } else {
      byKey.remove(oldest.key);
      weight -= oldest.weight;
    }
  }

  /** All keys: those asked for lately first, then the newest. */
  public synchronized List<K> keys() {
    var lately = new ArrayList<K>();
    var others = new ArrayList<K>();
    for (var entries = ageing.descendingIterator(); entries.hasNext(); ) {
      var entry = entries.next();
      (entry.asked ? lately : others).add(entry.key);
    }
    lately.addAll(others);
    return lately;
  }
}
