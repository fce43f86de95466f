package io.wengao.text.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The LZW of PDF (ISO 32000-1, 7.4.4.2), with codes growing one early. */
final class Lzw {
  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int MOST = 4096;

  private Lzw() {}

  static byte[] decode(byte[] data, Budget budget) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length * 3);
    byte[][] table = new byte[MOST][];
    for (int i = 0; i < 256; i++) {
      table[i] = new byte[] {(byte) i};
    }
    int size = END + 1;
    byte[] before = {};
    int bits = 0;
    int held = 0;
    int width = 9;
    for (byte b : data) {
      held = (held << 8) | (b & 0xFF);
      bits += 8;
      if (bits < width) {
        continue;
      }
      bits -= width;
      int code = (held >> bits) & ((1 << width) - 1);
      held &= (1 << bits) - 1;
      if (code == END) {
        break;
      }
      if (code == CLEAR) {
        size = END + 1;
        before = new byte[0];
        width = 9;
        continue;
      }
      byte[] known = code < size && code != CLEAR ? table[code] : null;
      byte[] words = known != null ? known : joined(before, before);
      budget.unfolded(words.length);
      out.writeBytes(words);
      budget.stream(out.size());
      if (before.length > 0 && words.length > 0 && size < MOST) {
        table[size++] = joined(before, words);
      }
      before = words;
      width = size + 1 >= 2048 ? 12 : size + 1 >= 1024 ? 11 : size + 1 >= 512 ? 10 : 9;
    }
    return out.toByteArray();
  }

  /** {@code head} and the first byte of {@code tail}. */
  private static byte[] joined(byte[] head, byte[] tail) {
    byte[] all = java.util.Arrays.copyOf(head, head.length + (tail.length > 0 ? 1 : 0));
    if (tail.length > 0) {
      all[head.length] = tail[0];
    }
    return all;
  }
}
