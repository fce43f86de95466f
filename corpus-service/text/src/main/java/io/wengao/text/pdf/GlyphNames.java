package io.wengao.text.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the names of glyphs mean: those that spell a code point, letters, digits and marks. */
final class GlyphNames {
  private static final List<String> NAMES =
      List.of(
          "space",
          " ",
          "zero",
          "0",
          "one",
          "1",
          "two",
          "2",
          "three",
          "3",
          "four",
          "4",
          "five",
          "5",
          "six",
          "6",
          "seven",
          "7",
          "eight",
          "8",
          "nine",
          "9",
          "period",
          ".",
          "comma",
          ",",
          "colon",
          ":",
          "semicolon",
          ";",
          "hyphen",
          "-",
          "minus",
          "-",
          "endash",
          "–",
          "emdash",
          "—",
          "parenleft",
          "(",
          "parenright",
          ")",
          "bracketleft",
          "[",
          "bracketright",
          "]",
          "slash",
          "/",
          "percent",
          "%",
          "plus",
          "+",
          "equal",
          "=",
          "asterisk",
          "*",
          "exclam",
          "!",
          "question",
          "?",
          "quotesingle",
          "'",
          "quotedbl",
          "\"",
          "quoteleft",
          "‘",
          "quoteright",
          "’",
          "quotedblleft",
          "“",
          "quotedblright",
          "”",
          "ellipsis",
          "…",
          "bullet",
          "•",
          "underscore",
          "_",
          "ampersand",
          "&",
          "at",
          "@",
          "numbersign",
          "#",
          "less",
          "<",
          "greater",
          ">",
          "multiply",
          "×",
          "middot",
          "·",
          "periodcentered",
          "·");

  private GlyphNames() {}

  static @Nullable String text(String name) {
    if (name.length() == 1) {
      return name;
    }
    int at = NAMES.indexOf(name);
    if (at >= 0 && at % 2 == 0) {
      return NAMES.get(at + 1);
    }
    String digits =
        name.startsWith("uni") ? name.substring(3) : name.startsWith("u") ? name.substring(1) : "";
    if (digits.length() < 4 || digits.length() > 6 || !digits.matches("[0-9A-Fa-f]+")) {
      return null;
    }
    int code = Integer.parseInt(digits, 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : null;
  }
}
