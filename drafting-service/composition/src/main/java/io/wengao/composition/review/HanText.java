package io.wengao.composition.review;

/**
 * The Han characters of a text and where they stand.
 *
 * @param offsets place in {@code text} of each character of {@code han}
 */
@SuppressWarnings("ArrayRecordComponent")
record HanText(String text, String han, int[] offsets) {
  static HanText of(String text) {
    StringBuilder han = new StringBuilder();
    int[] offsets = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        offsets[han.length()] = i;
        han.append(text.charAt(i));
      }
    }
    return new HanText(text, han.toString(), offsets);
  }

  int offset(int ofHan) {
    return offsets[ofHan];
  }
}
