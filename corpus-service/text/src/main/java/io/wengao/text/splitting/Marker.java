package io.wengao.text.splitting;

import io.wengao.text.structure.TitleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins a speech of a collection.
 *
 * @param line its index
 * @param title what it says besides the number, null when nothing
 * @param number its number in the collection
 */
record Marker(int line, @Nullable String title, int number) {
  private static final String NUMBER = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
  private static final int LONGEST = 90;

  /** 在…会上的讲话【第二篇】. */
  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "(.{2,80}?)\\s{0,3}[【\\[（(]\\s?(?:第\\s?"
              + NUMBER
              + "\\s?[篇则份]|[篇范文]{1,2}"
              + NUMBER
              + ")\\s?[】\\]）)]");

  /** 工作会议讲话稿 篇2, 讲话稿范文第二篇, 讲话稿（二）, 讲话稿二. */
  private static final Pattern AFTER_TITLE_BARE =
      Pattern.compile(
          "(.{4,80}?)\\s{0,3}(?:篇\\s?"
              + NUMBER
              + "|第\\s?"
              + NUMBER
              + "\\s?[篇则份]|[（(【\\[]?([一二三四五六七八九十]{1,3})[）)】\\]]?)");

  /** 篇二：在…会上的讲话, 范文三, 【第四篇】. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile(
          "[【\\[（(]?(?:第\\s?"
              + NUMBER
              + "\\s?[篇则份]|(?:篇|范文|例文|范本|讲话稿|发言稿)"
              + NUMBER
              + ")[】\\]）)]?\\s{0,3}(?:[：:、.．]\\s{0,3}(.{2,80})|([^：:、.．].{3,80}))?");

  /** 工作会议讲话稿2. */
  private static final Pattern GLUED =
      Pattern.compile("(.{4,80}?[^\\d\\s.．、年月第])\\s?[（(]?(\\d{1,2})[）)]?");

  static List<Marker> afterTitle(List<String> lines) {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = matcher(AFTER_TITLE, lines.get(i));
      if (m != null) {
        markers.add(new Marker(i, m.group(1).strip(), number(m.group(2), m.group(3))));
      }
    }
    return markers.isEmpty() ? afterTitleBare(lines) : markers;
  }

  private static List<Marker> afterTitleBare(List<String> lines) {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = matcher(AFTER_TITLE_BARE, lines.get(i));
      if (m != null && TitleLine.looksLikeTitle(m.group(1).strip())) {
        String number = m.group(4) == null ? m.group(3) : m.group(4);
        markers.add(new Marker(i, m.group(1).strip(), number(m.group(2), number)));
      }
    }
    return isSequence(markers) ? markers : List.of();
  }

  static List<Marker> beforeTitle(List<String> lines) {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = matcher(BEFORE_TITLE, lines.get(i));
      if (m != null) {
        String title = m.group(3) != null ? m.group(3) : m.group(4);
        if (title == null || "。；，：".indexOf(title.charAt(title.length() - 1)) < 0) {
          markers.add(
              new Marker(i, title == null ? null : title.strip(), number(m.group(1), m.group(2))));
        }
      }
    }
    return isSequence(markers) ? markers : List.of();
  }

  static List<Marker> glued(List<String> lines) {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = matcher(GLUED, lines.get(i));
      if (m != null) {
        Marker marker = new Marker(i, m.group(1).strip(), Integer.parseInt(m.group(2)));
        boolean next = marker.number == markers.size() + 1;
        if (next
            && (markers.isEmpty()
                ? TitleLine.looksLikeTitle(m.group(1))
                : sharesTitle(markers.getFirst(), marker))) {
          markers.add(marker);
        }
      }
    }
    return markers.size() >= 2 ? markers : List.of();
  }

  private static boolean sharesTitle(Marker first, Marker other) {
    String a = first.title == null ? "" : first.title;
    String b = other.title == null ? "" : other.title;
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= 4 || TitleLine.looksLikeTitle(b);
  }

  private static boolean isSequence(List<Marker> markers) {
    return markers.size() >= 2 && markers.get(1).number == markers.get(0).number + 1;
  }

  private static @Nullable Matcher matcher(Pattern pattern, String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? matcher : null;
  }

  private static int number(@Nullable String first, @Nullable String second) {
    String written = first != null ? first : second == null ? "0" : second;
    int digit = "一二三四五六七八九十".indexOf(written) + 1;
    if (digit > 0) {
      return digit;
    }
    if (written.startsWith("十")) {
      return 10 + "一二三四五六七八九".indexOf(written.charAt(1)) + 1;
    }
    return written.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(written) : 0;
  }
}
