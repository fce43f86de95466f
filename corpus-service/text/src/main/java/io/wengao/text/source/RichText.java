package io.wengao.text.source;

import io.wengao.text.source.Source.Failed;
import io.wengao.text.source.Source.Problem;
import io.wengao.text.source.Source.Text;
import java.util.List;

/**
 * An .rtf file (Rich Text Format 1.9): the text of its body, in the charset of each font, without
 * headers, footers and pictures. One pass, no recursion.
 */
final class RichText {
  private static final int DEEPEST = 500;

  private final byte[] bytes;
  private final RichTextState state = new RichTextState();
  private int at;

  private RichText(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isRichText(byte[] bytes) {
    return bytes.length > 5
        && bytes[0] == '{'
        && bytes[1] == '\\'
        && bytes[2] == 'r'
        && bytes[3] == 't'
        && bytes[4] == 'f';
  }

  static Source read(String fileName, byte[] bytes) {
    RichText rtf = new RichText(bytes);
    if (!rtf.parse()) {
      return new Failed(
          Problem.UNREADABLE,
          "文件“" + fileName + "”已损坏或不完整，不是有效的 .rtf 文档，请用 WPS 或 Word 打开检查后另存为 .docx。");
    }
    String text = rtf.state.text();
    return text.isBlank()
        ? new Failed(
            Problem.NO_TEXT_LAYER, "文件“" + fileName + "”里没有文字，可能是图片扫描件，请先用文字识别（OCR）转成文字再上传。")
        : new Text("application/rtf", rtf.state.charset(), text, List.of());
  }

  /** Whether the outermost group was closed before the bytes ended. */
  private boolean parse() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          if (state.depth() == DEEPEST) {
            return false;
          }
          state.open();
        }
        case '}' -> {
          if (state.depth() == 0) {
            return false;
          }
          state.close();
          if (state.depth() == 0) {
            return true;
          }
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> state.oneByte(c);
      }
    }
    return false;
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    int c = bytes[at] & 0xFF;
    if (c == '\'') {
      state.oneByte(hex());
    } else if (!isLetter(c)) {
      at++;
      state.symbol((char) c);
    } else {
      word();
    }
  }

  private int hex() {
    int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : 0;
    int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : 0;
    at = Math.min(bytes.length, at + 3);
    return (Math.max(0, high) << 4) | Math.max(0, low);
  }

  private void word() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    String word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    int sign = at < bytes.length && bytes[at] == '-' ? -1 : 1;
    at += sign < 0 ? 1 : 0;
    long value = 0;
    int digits = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + (bytes[at] - '0'));
      digits++;
      at++;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    int parameter = digits == 0 ? 1 : (int) (sign * value);
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, at + Math.max(0L, parameter));
    } else {
      state.word(word, parameter);
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
