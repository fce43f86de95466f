package io.wengao.text.structure;

import org.jspecify.annotations.Nullable;

/**
 * A heading before its level is known.
 *
 * @param line index of its paragraph
 * @param enumerator null when it has no number
 * @param length how many code units of the line it takes
 * @param runIn whether text follows on the line
 */
record Heading(int line, @Nullable Enumerator enumerator, int length, boolean runIn) {
  Style style() {
    return enumerator == null ? Style.PLAIN : enumerator.style();
  }

  int ordinal() {
    return enumerator == null ? 0 : enumerator.ordinal();
  }
}
