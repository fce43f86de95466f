package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.TextPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kind of a speech: what its title calls it, else what it does. */
final class KindReader {
  static final Labelled OTHER = new Labelled("other", "其他");

  private record TitleNoun(Labelled kind, Pattern nouns) {}

  private record Cue(String kindId, int weight, TextPattern pattern) {}

  private static final int ENOUGH = 3;
  private static final int MOST_COUNTED = 3;

  private final List<TitleNoun> nouns =
      Lexicon.rows("kinds.tsv").stream()
          .map(
              row ->
                  new TitleNoun(new Labelled(row.get(0), row.get(1)), Pattern.compile(row.get(2))))
          .toList();
  private final List<Cue> cues =
      Lexicon.rows("kind-cues.tsv").stream()
          .map(row -> new Cue(row.get(0), Integer.parseInt(row.get(1)), TextPattern.of(row.get(2))))
          .toList();

  Labelled read(
      @Nullable String title, List<String> titleBlock, @Nullable String salutation, String text) {
    if (title != null) {
      Labelled named = named(title);
      for (String line : titleBlock) {
        named = named == null && line.startsWith("—") ? named(line) : named;
      }
      if (named != null) {
        return named;
      }
    }
    return byContent(salutation, text);
  }

  /** The kind whose noun ends last in the title; at the same end the longer noun. */
  private @Nullable Labelled named(String title) {
    Labelled best = null;
    int bestEnd = -1;
    int bestLength = 0;
    for (TitleNoun noun : nouns) {
      Matcher m = noun.nouns.matcher(title);
      while (m.find()) {
        int length = m.end() - m.start();
        if (m.end() > bestEnd || (m.end() == bestEnd && length > bestLength)) {
          best = noun.kind;
          bestEnd = m.end();
          bestLength = length;
        }
      }
    }
    return best;
  }

  private Labelled byContent(@Nullable String salutation, String text) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    IndexedText edges = IndexedText.of(edges(text));
    for (Cue cue : cues) {
      scores.merge(cue.kindId, cue.pattern.count(edges, MOST_COUNTED) * cue.weight, Integer::sum);
    }
    if (salutation != null && salutation.contains("领导")) {
      scores.merge("remarks", 3, Integer::sum);
    }
    if (salutation != null && salutation.startsWith("同志们")) {
      scores.merge("speech", 3, Integer::sum);
    }
    String best = "other";
    int most = ENOUGH - 1;
    for (Map.Entry<String, Integer> score : scores.entrySet()) {
      if (score.getValue() > most) {
        most = score.getValue();
        best = score.getKey();
      }
    }
    return best.equals("other") && salutation != null ? byId("speech") : byId(best);
  }

  /** Beginning and end, where a speech says what it is. */
  private static String edges(String text) {
    int edge = 1500;
    return text.length() <= 2 * edge
        ? text
        : text.substring(0, edge) + "\n" + text.substring(text.length() - edge);
  }

  private Labelled byId(String id) {
    for (TitleNoun noun : nouns) {
      if (noun.kind.id().equals(id)) {
        return noun.kind;
      }
    }
    return OTHER;
  }
}
