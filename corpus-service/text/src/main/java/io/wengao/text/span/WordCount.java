package io.wengao.text.span;

/**
 * 字数 as WPS and Word count it: a Han character or a full-width mark is one, a run of other visible
 * characters is one.
 */
public final class WordCount {
  private WordCount() {}

  public static int of(CharSequence text) {
    int count = 0;
    boolean inRun = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (CharacterCount.isSpace(c)) {
        inRun = false;
      } else if (isWide(c)) {
        inRun = false;
        count++;
      } else if (!inRun) {
        inRun = true;
        count++;
      }
    }
    return count;
  }

  /**
   * Characters an East Asian font draws full width; the curly quotes, dash and ellipsis are so in
   * Chinese text.
   */
  private static boolean isWide(int c) {
    if (c < 0x2010) {
      return false;
    }
    return c >= 0x2E80
        || c <= 0x2027
        || c == 0x203B
        || (c >= 0x2160 && c <= 0x217F)
        || (c >= 0x2460 && c <= 0x25FF);
  }
}
