package io.wengao.text.splitting;

import io.wengao.text.structure.Salutation;
import io.wengao.text.structure.TitleLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the speeches of a file. */
public final class SpeechSplitter {
  private static final int SHORTEST_PROSE = 30;
  private static final int SALUTATION_WITHIN = 4;

  private SpeechSplitter() {}

  /** The speeches among clean lines, in order; at least one when there is a line. */
  public static List<Part> split(List<String> lines) {
    List<Marker> markers = Marker.afterTitle(lines);
    if (markers.isEmpty()) {
      markers = Marker.beforeTitle(lines);
    }
    if (markers.isEmpty()) {
      markers = Marker.glued(lines);
    }
    if (markers.isEmpty()) {
      markers = titlesWithSalutation(lines);
    }
    return markers.isEmpty() ? List.of(new Part(null, false, lines)) : parts(lines, markers);
  }

  private static List<Part> parts(List<String> lines, List<Marker> markers) {
    List<Part> parts = new ArrayList<>();
    List<String> before = lines.subList(0, markers.getFirst().line());
    boolean bodyBefore = before.stream().anyMatch(SpeechSplitter::isProse);
    if (bodyBefore) {
      parts.add(new Part(null, false, before));
    }
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      int end = i + 1 < markers.size() ? markers.get(i + 1).line() : lines.size();
      List<String> own = new ArrayList<>(lines.subList(marker.line() + 1, end));
      if (i == 0 && !bodyBefore && marker.title() != null) {
        own.addAll(0, before);
      }
      String full = fullTitle(markers.getFirst().title(), marker.title());
      parts.add(new Part(full, full != null && !full.equals(marker.title()), own));
    }
    return parts;
  }

  /** A title whose noun was dropped from the second speech on is that of the first. */
  private static @Nullable String fullTitle(@Nullable String first, @Nullable String own) {
    if (first == null || own == null || TitleLine.looksLikeTitle(own)) {
      return own;
    }
    return first.startsWith(own) ? first : own;
  }

  /**
   * Speeches one after the other without a number: a title after a finished paragraph and before a
   * salutation.
   */
  private static List<Marker> titlesWithSalutation(List<String> lines) {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean afterBody = i == 0 || isFinished(lines.get(i - 1));
      if (afterBody && TitleLine.looksLikeTitle(lines.get(i)) && salutationFollows(lines, i)) {
        markers.add(new Marker(i, lines.get(i), markers.size() + 1));
      }
    }
    return markers.size() >= 2 ? markers : List.of();
  }

  private static boolean salutationFollows(List<String> lines, int title) {
    for (int i = title + 1; i <= title + SALUTATION_WITHIN && i < lines.size(); i++) {
      if (Salutation.matches(lines.get(i))) {
        return true;
      }
      if (isProse(lines.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isProse(String line) {
    return line.length() >= SHORTEST_PROSE && isFinished(line);
  }

  private static boolean isFinished(String line) {
    return "。！？!?”’）)…".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
