package io.wengao.federation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the values used last, up to a number of them. Thread-safe. */
final class RecentlyUsed<K, V> {

  private final Map<K, V> values;

  RecentlyUsed(int most) {
    this.values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The value for a key. Two threads that miss at once both make it; one of theirs is kept. */
  V get(K key, Function<K, V> make) {
    V known = find(key);
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    synchronized (values) {
      values.put(key, made);
    }
    return made;
  }

  private @Nullable V find(K key) {
    synchronized (values) {
      return values.get(key);
    }
  }
}
