package io.wengao.drafting;

import java.util.List;
import java.util.Map;

/** The lexicon of {@link CorpusServer}, the same for every office. */
final class CorpusLexicons {
  private List<Map<String, Object>> entries = List.of();
  private int version;
  private int reads;

  synchronized void change(List<Map<String, Object>> next) {
    entries = List.copyOf(next);
    version++;
  }

  synchronized List<Map<String, Object>> read() {
    reads++;
    return entries;
  }

  synchronized String version() {
    return "v" + version;
  }

  synchronized int reads() {
    return reads;
  }
}
