package io.wengao.federation.execution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON into one growing buffer that can be cut back: when a non-null field turns out to be
 * null, what was written of its object is taken back.
 */
final class JsonOutput {

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** What is larger is not kept for the next answer. */
  private static final int MOST_KEPT = 1 << 20;

  private byte[] bytes;
  private char[] chars = new char[256];
  private int size;
  private Object intact = new Object();

  /**
   * @param expected bytes; more find room as well
   */
  JsonOutput(int expected) {
    this.bytes = new byte[Math.max(1024, expected)];
  }

  /** Forgets all that was written, but keeps the room for what is written next. */
  void reset() {
    if (bytes.length > MOST_KEPT) {
      bytes = new byte[1024];
    }
    if (chars.length > MOST_KEPT) {
      chars = new char[256];
    }
    size = 0;
    intact = new Object();
  }

  int mark() {
    return size;
  }

  void cutBack(int mark) {
    if (mark < size) {
      size = mark;
      intact = new Object();
    }
  }

  /** The same object as long as nothing that was written is taken back. */
  Object intact() {
    return intact;
  }

  /** Writes a part of what was written once more. */
  void again(int from, int to) {
    room(to - from);
    System.arraycopy(bytes, from, bytes, size, to - from);
    size += to - from;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void raw(char one) {
    room(1);
    bytes[size++] = (byte) one;
  }

  void raw(byte[] ascii) {
    room(ascii.length);
    System.arraycopy(ascii, 0, bytes, size, ascii.length);
    size += ascii.length;
  }

  void ascii(String text) {
    raw(text.getBytes(StandardCharsets.US_ASCII));
  }

  void string(String text) {
    int length = text.length();
    if (length > chars.length) {
      chars = new char[Math.max(chars.length * 2, length)];
    }
    text.getChars(0, length, chars, 0);
    room(length + 2);
    bytes[size++] = '"';
    if (isPlain(chars, length)) {
      for (int i = 0; i < length; i++) {
        bytes[size + i] = (byte) chars[i];
      }
      size += length;
    } else {
      encoded(text);
      room(1);
    }
    bytes[size++] = '"';
  }

  /**
   * Whether all are ASCII that JSON writes as it is. Without a branch in the loop, as nearly all
   * strings of an answer are: the sign bit tells of a character below 0x20 or above 0x7F, of a
   * quote, of a backslash.
   */
  private static boolean isPlain(char[] chars, int length) {
    int signs = 0;
    for (int i = 0; i < length; i++) {
      int one = chars[i];
      signs |= (one - 0x20) | (0x7F - one) | ((one ^ '"') - 1) | ((one ^ '\\') - 1);
    }
    return signs >= 0;
  }

  /** Escapes and encodes. Lone surrogates become U+FFFD. */
  private void encoded(String text) {
    room(text.length() * 6);
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one < 0x20 || one == '"' || one == '\\') {
        escape(one);
      } else if (!Character.isSurrogate(one)) {
        encode(one);
      } else {
        int code = text.codePointAt(i);
        boolean pair = Character.isSupplementaryCodePoint(code);
        encode(pair ? code : 0xFFFD);
        i += pair ? 1 : 0;
      }
    }
  }

  private void encode(int code) {
    if (code < 0x80) {
      bytes[size++] = (byte) code;
    } else if (code < 0x800) {
      bytes[size++] = (byte) (0xC0 | code >> 6);
      bytes[size++] = (byte) (0x80 | code & 0x3F);
    } else if (code < 0x10000) {
      bytes[size++] = (byte) (0xE0 | code >> 12);
      bytes[size++] = (byte) (0x80 | code >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | code & 0x3F);
    } else {
      bytes[size++] = (byte) (0xF0 | code >> 18);
      bytes[size++] = (byte) (0x80 | code >> 12 & 0x3F);
      bytes[size++] = (byte) (0x80 | code >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | code & 0x3F);
    }
  }

  private void escape(char one) {
    bytes[size++] = '\\';
    switch (one) {
      case '"', '\\' -> bytes[size++] = (byte) one;
      case '\n' -> bytes[size++] = 'n';
      case '\r' -> bytes[size++] = 'r';
      case '\t' -> bytes[size++] = 't';
      default -> {
        bytes[size++] = 'u';
        bytes[size++] = '0';
        bytes[size++] = '0';
        bytes[size++] = HEX[one >> 4 & 0xF];
        bytes[size++] = HEX[one & 0xF];
      }
    }
  }

  /** Any value of the merged answer, or of errors and introspection: maps too. */
  void value(@Nullable Object value) {
    switch (value) {
      case null -> ascii("null");
      case String text -> string(text);
      case Boolean flag -> ascii(flag ? "true" : "false");
      case Long number -> ascii(Long.toString(number));
      case Integer number -> ascii(Integer.toString(number));
      case BigInteger number -> ascii(number.toString());
      case BigDecimal number -> ascii(number.toString());
      case Double number -> ascii(Double.isFinite(number) ? number.toString() : "null");
      case DataObject object -> {
        raw('{');
        for (int i = 0; i < object.size(); i++) {
          key(object.key(i), i == 0);
          value(object.value(i));
        }
        raw('}');
      }
      case Map<?, ?> map -> {
        raw('{');
        boolean first = true;
        for (var entry : map.entrySet()) {
          key(String.valueOf(entry.getKey()), first);
          value(entry.getValue());
          first = false;
        }
        raw('}');
      }
      case List<?> list -> {
        raw('[');
        boolean first = true;
        for (var one : list) {
          if (!first) {
            raw(',');
          }
          value(one);
          first = false;
        }
        raw(']');
      }
      default -> string(value.toString());
    }
  }

  void key(String key, boolean first) {
    if (!first) {
      raw(',');
    }
    string(key);
    raw(':');
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
