package io.wengao.composition.layout;

import java.util.List;

/** A row of a printed table: its cells in order. */
public record SheetRow(List<String> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }
}
