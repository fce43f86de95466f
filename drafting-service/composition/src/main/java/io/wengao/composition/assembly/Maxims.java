package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sentences of argument of a speech: few in a section, and no two built alike in one section or
 * in neighbouring ones. Two proverbs of one pattern are what a listener hears the machine by.
 */
final class Maxims {
  private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put("不是…是…", Pattern.compile("不(是|在|靠|看|怕|求|为)[^。]*[，；]?[^。]{0,8}(是|而在|在|靠|看|怕|为)"));
    SHAPES.put("越…越…", Pattern.compile("越[^。]*越"));
    SHAPES.put("…才…", Pattern.compile("才"));
    SHAPES.put("一…一…", Pattern.compile("一[^，。]{1,8}，[^。]{0,6}一"));
    SHAPES.put("怕…", Pattern.compile("最怕|不怕|可怕"));
    SHAPES.put("不…就…", Pattern.compile("[不没][^。]*就"));
    SHAPES.put("…；…", Pattern.compile("；"));
    SHAPES.put("…得怎么样", Pattern.compile("好不好|怎么样|[实值成]不[实值成]"));
  }

  private final Picker picker;
  private final Set<String> before = new TreeSet<>();
  private final Set<String> now = new TreeSet<>();
  private int left;

  Maxims(Picker picker) {
    this.picker = picker;
  }

  /** Begins a section that bears so many. */
  void open(int most) {
    before.clear();
    before.addAll(now);
    now.clear();
    left = most;
  }

  /**
   * A line that fits, names something of this speech if any does, and is not built like the last.
   */
  Optional<Phrase> pick(String place, List<Line> lines, SortedMap<String, Phrase> own) {
    if (left <= 0) {
      return Optional.empty();
    }
    List<Line> fresh = lines.stream().filter(line -> isFresh(line.text())).toList();
    Optional<Phrase> picked = picker.pickBound(place, fresh, own);
    picked.ifPresent(phrase -> say(phrase.text()));
    return picked;
  }

  /** Notes a sentence of argument that came from elsewhere. */
  void say(String text) {
    left--;
    shape(text).ifPresent(now::add);
  }

  boolean isFull() {
    return left <= 0;
  }

  private boolean isFresh(String text) {
    return shape(text).filter(s -> now.contains(s) || before.contains(s)).isEmpty();
  }

  private static Optional<String> shape(String text) {
    return SHAPES.entrySet().stream()
        .filter(e -> e.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
