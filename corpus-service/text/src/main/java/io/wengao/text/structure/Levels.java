package io.wengao.text.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Infers the level of each heading from the order of styles and from its siblings, for writers
 * number as they like.
 */
final class Levels {
  private final List<Open> open = new ArrayList<>();
  private final boolean plainOnTop;

  private Levels(boolean plainOnTop) {
    this.plainOnTop = plainOnTop;
  }

  /** Levels from 1, in the order of {@code headings}. */
  static List<Integer> of(List<Heading> headings) {
    int firstPlain = first(headings, Style.PLAIN);
    int firstChinese = first(headings, Style.CHINESE);
    Levels levels = new Levels(firstPlain < firstChinese);
    return headings.stream().map(levels::next).toList();
  }

  private static int first(List<Heading> headings, Style style) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).style() == style) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private int next(Heading heading) {
    Open sibling = siblingOf(heading);
    if (sibling != null) {
      closeAfter(sibling);
      sibling.last = heading.ordinal();
      return open.size();
    }
    while (!open.isEmpty() && !mayHold(open.getLast().style, heading.style())) {
      open.removeLast();
    }
    open.add(new Open(heading.style(), key(heading), heading.ordinal()));
    return open.size();
  }

  private @Nullable Open siblingOf(Heading heading) {
    for (Open candidate : open.reversed()) {
      if (candidate.style == heading.style() && candidate.key.equals(key(heading))) {
        return candidate;
      }
    }
    if (heading.style().isSpoken() && heading.ordinal() > 1) {
      for (Open candidate : open.reversed()) {
        if (candidate.style.isSpoken() && candidate.last == heading.ordinal() - 1) {
          return candidate;
        }
      }
    }
    return null;
  }

  /**
   * Whether a section of style {@code outer} may contain one of style {@code inner} that has not
   * been seen within it.
   */
  private boolean mayHold(Style outer, Style inner) {
    return switch (inner) {
      case PART -> outer == Style.PLAIN && plainOnTop;
      case CHINESE -> outer == Style.PART || (outer == Style.PLAIN && plainOnTop);
      case CHINESE_IN_BRACKETS ->
          outer == Style.PART || outer == Style.CHINESE || (outer == Style.PLAIN && plainOnTop);
      case PLAIN ->
          !plainOnTop
              && (outer == Style.PART
                  || outer == Style.CHINESE
                  || outer == Style.CHINESE_IN_BRACKETS);
      case ARABIC, ARABIC_IN_BRACKETS, ORDINAL, IS, MUST, VERB -> true;
    };
  }

  private void closeAfter(Open sibling) {
    while (open.getLast() != sibling) {
      open.removeLast();
    }
  }

  private static String key(Heading heading) {
    return heading.enumerator() == null ? "" : heading.enumerator().key();
  }

  /** A section that is still open, and the number of its last sibling. */
  private static final class Open {
    final Style style;
    final String key;
    int last;

    Open(Style style, String key, int last) {
      this.style = style;
      this.key = key;
      this.last = last;
    }
  }
}
