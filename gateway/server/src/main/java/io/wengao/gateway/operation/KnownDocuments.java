package io.wengao.gateway.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents seen before, with what was decided about them; those not asked for longest go first.
 * Thread-safe.
 */
final class KnownDocuments {
  /**
   * A text longer than this is judged each time: remembering a few of them would cost more than it
   * saves.
   */
  private static final int LONGEST = 100_000;

  private final LinkedHashMap<Key, Admission.Admitted> known;

  /**
   * @param inParts whether it is the plan for an answer in parts that matters, which is another one
   */
  record Key(String query, @Nullable String operationName, boolean inParts) {}

  KnownDocuments(int most) {
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Admission.Admitted> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Admission.@Nullable Admitted find(Key key) {
    return known.get(key);
  }

  synchronized void remember(Key key, Admission.Admitted admitted) {
    if (key.query().length() <= LONGEST) {
      known.put(key, admitted);
    }
  }
}
