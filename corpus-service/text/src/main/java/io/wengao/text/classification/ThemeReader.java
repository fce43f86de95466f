package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.TextPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The themes of a speech by the density of their words; words in the title count more. */
final class ThemeReader {
  private static final int MOST = 4;
  private static final int TITLE_WEIGHT = 8;
  private static final double SHARE_OF_STRONGEST = 0.35;

  /** Weight per thousand characters below which a theme is only mentioned. */
  private static final double LEAST_DENSITY = 2.0;

  private record Theme(Labelled label, TextPattern words) {}

  private record Weighed(Labelled label, double weight) {}

  private final List<Theme> themes =
      Lexicon.rows("themes.tsv").stream()
          .map(row -> new Theme(new Labelled(row.get(0), row.get(1)), TextPattern.of(row.get(2))))
          .toList();

  List<Labelled> read(@Nullable String title, IndexedText text) {
    IndexedText heading = IndexedText.of(title == null ? "" : title);
    List<Weighed> weighed = new ArrayList<>();
    for (Theme theme : themes) {
      double weight =
          theme.words.count(text, Integer.MAX_VALUE)
              + TITLE_WEIGHT * theme.words.count(heading, Integer.MAX_VALUE);
      if (weight * 1000 / Math.max(500, text.text().length()) >= LEAST_DENSITY) {
        weighed.add(new Weighed(theme.label, weight));
      }
    }
    weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    double strongest = weighed.isEmpty() ? 0 : weighed.getFirst().weight;
    return weighed.stream()
        .filter(w -> w.weight >= strongest * SHARE_OF_STRONGEST)
        .limit(MOST)
        .map(Weighed::label)
        .toList();
  }
}
