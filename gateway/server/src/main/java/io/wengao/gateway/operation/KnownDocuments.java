package io.wengao.gateway.operation;

import io.wengao.federation.memory.SecondChance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents seen before, with what was decided about them; bounded in number and in characters.
 * Every request looks here, so looking takes no lock. Thread-safe.
 */
final class KnownDocuments {
  /** A thousand of the usual length, and more room than any of the unusual takes. */
  private static final long MOST_CHARACTERS = 2_000_000;

  private final SecondChance<Key, Admission.Admitted> known;

  record Key(String query, @Nullable String operationName) {}

  KnownDocuments(int most) {
    this.known = new SecondChance<>(most, MOST_CHARACTERS, key -> key.query().length());
  }

  Admission.@Nullable Admitted find(Key key) {
    return known.find(key);
  }

  void remember(Key key, Admission.Admitted admitted) {
    known.put(key, admitted);
  }

  /** All of them: those asked for lately first. */
  List<Key> keys() {
    return known.keys();
  }
}
