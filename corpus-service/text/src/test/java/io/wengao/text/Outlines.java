package io.wengao.text;

import io.wengao.text.structure.Section;
import java.util.ArrayList;
import java.util.List;

/** Headings of a speech as tests compare them. */
final class Outlines {
  private Outlines() {}

  /** Every heading with its level, in order of the text: {@code 2 （一）…}. */
  static List<String> headings(Speech speech) {
    return all(speech.outline()).stream().map(s -> s.level() + " " + s.heading()).toList();
  }

  static List<Section> all(List<Section> sections) {
    List<Section> all = new ArrayList<>();
    for (Section section : sections) {
      all.add(section);
      all.addAll(all(section.sections()));
    }
    return all;
  }
}
