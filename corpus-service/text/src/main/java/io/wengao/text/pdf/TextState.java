package io.wengao.text.pdf;

import org.jspecify.annotations.Nullable;

/** What is in force while text is set (ISO 32000-1, 9.3). */
final class TextState {
  Matrix page = Matrix.UNIT;
  Matrix line = Matrix.UNIT;
  Matrix text = Matrix.UNIT;
  @Nullable Font font;
  double size = 1;
  double letterSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;

  TextState copy() {
    TextState copy = new TextState();
    copy.page = page;
    copy.line = line;
    copy.text = text;
    copy.font = font;
    copy.size = size;
    copy.letterSpace = letterSpace;
    copy.wordSpace = wordSpace;
    copy.stretch = stretch;
    copy.leading = leading;
    copy.rise = rise;
    return copy;
  }

  void begin(Matrix at) {
    line = at;
    text = at;
  }

  void move(double x, double y) {
    begin(Matrix.shift(x, y).times(line));
  }

  void advance(double x) {
    text = Matrix.shift(x, 0).times(text);
  }
}
