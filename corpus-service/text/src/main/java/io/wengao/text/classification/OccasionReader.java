package io.wengao.text.classification;

import io.wengao.text.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The occasion: by the words of the title, else of the opening. */
final class OccasionReader {
  private static final int OPENING = 300;

  private record Occasion(Labelled label, Pattern words) {}

  private final List<Occasion> occasions =
      Lexicon.rows("occasions.tsv").stream()
          .map(
              row ->
                  new Occasion(new Labelled(row.get(0), row.get(1)), Pattern.compile(row.get(2))))
          .toList();

  @Nullable Labelled read(
      @Nullable String title, List<String> titleBlock, Labelled kind, String text) {
    if (kind.id().equals("study-paper")) {
      return byId("study");
    }
    Labelled found = title == null ? null : find(title);
    if (found == null) {
      found = find(String.join(" ", titleBlock));
    }
    return found != null ? found : find(text.substring(0, Math.min(text.length(), OPENING)));
  }

  private @Nullable Labelled find(String words) {
    for (Occasion occasion : occasions) {
      if (occasion.words.matcher(words).find()) {
        return occasion.label;
      }
    }
    return null;
  }

  private @Nullable Labelled byId(String id) {
    return occasions.stream()
        .map(Occasion::label)
        .filter(label -> label.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
