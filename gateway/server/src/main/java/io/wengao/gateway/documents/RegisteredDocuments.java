package io.wengao.gateway.documents;

import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents clients registered, by hash; bounded in number and in characters. Looking one up takes
 * no lock. When there is no room the oldest goes, unless it was asked for since it was last looked
 * at ("second chance"). Thread-safe.
 */
final class RegisteredDocuments {
  /** A longer text is answered but not remembered: a few of them would push out all others. */
  private static final int LONGEST = 100_000;

  private final ConcurrentMap<String, Entry> byHash = new ConcurrentHashMap<>();
  private final ArrayDeque<Entry> ageing = new ArrayDeque<>();
  private final int most;
  private final long mostCharacters;
  private long characters;

  private static final class Entry {
    final String hash;
    final String document;
    volatile boolean asked;

    Entry(String hash, String document) {
      this.hash = hash;
      this.document = document;
    }
  }

  RegisteredDocuments(int most, long mostCharacters) {
    this.most = most;
    this.mostCharacters = mostCharacters;
  }

  @Nullable String find(String hash) {
    var entry = byHash.get(hash);
    if (entry == null) {
      return null;
    }
    if (!entry.asked) {
      entry.asked = true;
    }
    return entry.document;
  }

  /** Remembers a document whose hash has been checked. */
  synchronized void register(String hash, String document) {
    if (document.length() > LONGEST || byHash.containsKey(hash)) {
      return;
    }
    var entry = new Entry(hash, document);
    byHash.put(hash, entry);
    ageing.addLast(entry);
    characters += document.length();
    while (ageing.size() > most || characters > mostCharacters) {
      age(ageing.removeFirst());
    }
  }

  private void age(Entry oldest) {
    if (oldest.asked) {
      oldest.asked = false;
      ageing.addLast(oldest);
    } else {
      byHash.remove(oldest.hash);
      characters -= oldest.document.length();
    }
  }
}
