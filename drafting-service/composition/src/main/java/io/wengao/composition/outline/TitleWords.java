package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.skeleton.Bank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Title patterns of genres, such as 在{meeting}上的讲话. */
public final class TitleWords {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)\\}");

  private TitleWords() {}

  /**
   * A run of a pattern.
   *
   * @param slot name of the slot, or null for words
   * @param text the words, or the slot's name
   */
  public record Piece(@Nullable String slot, String text) {}

  /** The pattern cut at its slots. */
  public static List<Piece> pieces(String pattern) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(pattern);
    int at = 0;
    while (slot.find()) {
      if (slot.start() > at) {
        pieces.add(new Piece(null, pattern.substring(at, slot.start())));
      }
      pieces.add(new Piece(slot.group(1), slot.group(1)));
      at = slot.end();
    }
    if (at < pattern.length()) {
      pieces.add(new Piece(null, pattern.substring(at)));
    }
    return pieces;
  }

  /** What a gap in the title is called. */
  public static String missing(String slot) {
    return slot.equals("meeting") ? "会议名称" : slot.equals("organisation") ? "单位名称" : "题目";
  }

  static String title(Bank bank, Brief brief) {
    if (brief.title() != null && !brief.title().isBlank()) {
      return brief.title().strip();
    }
    StringBuilder title = new StringBuilder();
    for (Piece piece : pieces(bank.genre(brief.genre()).titlePattern())) {
      title.append(piece.slot() == null ? piece.text() : value(bank, brief, piece.slot()));
    }
    return title.toString();
  }

  private static String value(Bank bank, Brief brief, String slot) {
    String value =
        switch (slot) {
          case "meeting" -> brief.meeting();
          case "theme" -> theme(bank, brief);
          case "organisation" -> brief.speaker() == null ? null : brief.speaker().organisation();
          default -> null;
        };
    return value == null || value.isBlank()
        ? "〔待补：" + missing(slot) + "〕"
        : BriefWords.unclosed(value);
  }

  private static String theme(Bank bank, Brief brief) {
    String said = brief.theme().strip();
    return bank.theme(said)
        .filter(t -> t.id().equalsIgnoreCase(said) || t.work().equals(said))
        .map(t -> t.label())
        .orElse(said);
  }
}
