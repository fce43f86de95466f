package io.wengao.text.pdf;

import java.util.Map;

/**
 * What a reader needs of a font.
 *
 * @param meanings what the file itself says its codes mean; goes before the encoding
 * @param widths in thousandths of a letter, by code
 * @param otherwise the width of other codes
 */
record Font(
    Encoding encoding, CharacterMap meanings, Map<Integer, Double> widths, double otherwise) {

  /** A code without a meaning is the replacement character, so that garbling can be counted. */
  String text(int code, byte[] bytes, int from, int length) {
    String meaning = meanings.of(code);
    if (meaning != null) {
      return meaning;
    }
    String text = encoding.text(code, bytes, from, length);
    return text == null ? "\uFFFD" : text;
  }

  double width(int code, String text) {
    Double width = encoding.codesAreGlyphs() ? widths.get(code) : null;
    if (width != null) {
      return width / 1000;
    }
    boolean narrow = !encoding.codesAreGlyphs() && !text.isEmpty() && text.charAt(0) < 0x80;
    return narrow ? 0.5 : otherwise / 1000;
  }
}
