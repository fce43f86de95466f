package io.wengao.composition.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Plain text: one line a paragraph, paragraphs indented by two ideographic spaces, the salutation
 * flush left.
 */
public final class TextLayout {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final String INDENT = "\u3000\u3000";

  private TextLayout() {}

  /** The day of a meeting as it is printed under a title: （2025年5月9日）. */
  public static String day(LocalDate day) {
    return "（" + DAY.format(day) + "）";
  }

  /** The whole speech, ending in a line feed. */
  public static String write(SpeechDocument document) {
    List<String> lines = new ArrayList<>();
    lines.add(document.title());
    if (document.date() != null) {
      lines.add(day(document.date()));
    }
    if (document.byline() != null) {
      lines.add(document.byline());
    }
    lines.add("");
    if (document.salutation() != null) {
      lines.add(document.salutation());
    }
    document.blocks().forEach(block -> lines.add(INDENT + block.text()));
    return String.join("\n", lines) + "\n";
  }
}
