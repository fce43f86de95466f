package io.wengao.text.span;

/** Length of a text in code points, white space left out: the count the corpus stores. */
public final class CharacterCount {
  private CharacterCount() {}

  /**
   * Code points of {@code text} that are not white space (no-break and ideographic spaces count as
   * white space).
   */
  public static int of(CharSequence text) {
    return (int) text.codePoints().filter(c -> !isSpace(c)).count();
  }

  /** White space of every width; zero-width marks are characters. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
