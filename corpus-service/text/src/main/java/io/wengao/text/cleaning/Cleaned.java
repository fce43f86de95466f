package io.wengao.text.cleaning;

import java.util.List;

/** What is left of a file, and what was taken out. */
public record Cleaned(List<CleanLine> lines, List<Removal> removals) {
  public Cleaned {
    lines = List.copyOf(lines);
    removals = List.copyOf(removals);
  }
}
