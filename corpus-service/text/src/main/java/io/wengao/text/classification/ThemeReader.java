package io.wengao.text.classification;

import io.wengao.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The themes of a speech by the density of their words; words in the title count more. */
final class ThemeReader {
  private static final int MOST = 4;
  private static final int TITLE_WEIGHT = 8;
  private static final double SHARE_OF_STRONGEST = 0.35;

  /** Weight per thousand characters below which a theme is only mentioned. */
  private static final double LEAST_DENSITY = 2.0;

  private record Theme(Labelled label, Pattern words) {}

  private record Weighed(Labelled label, double weight) {}

  private final List<Theme> themes =
      Lexicon.rows("themes.tsv").stream()
          .map(row -> new Theme(new Labelled(row.get(0), row.get(1)), Pattern.compile(row.get(2))))
          .toList();

  List<Labelled> read(@Nullable String title, String text) {
    List<Weighed> weighed = new ArrayList<>();
    for (Theme theme : themes) {
      double weight = count(theme.words, text) + (title == null ? 0 : TITLE_WEIGHT * count(theme.words, title));
      if (weight * 1000 / Math.max(500, text.length()) >= LEAST_DENSITY) {
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

  private static int count(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    int count = 0;
    while (m.find()) {
      count++;
    }
    return count;
  }
}
