package io.wengao.text.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads objects one after the other (ISO 32000-1, 7.2 and 7.3). Never fails: junk is a word. */
final class Lexer {
  private static final int DEEPEST = 60;

  /** More than any object or page has; what follows is not read. */
  private static final int MOST_VALUES = 3_000_000;

  private static final String DELIMITERS = "()<>[]{}/%";

  final byte[] bytes;
  int at;
  private final int end;
  private int depth;
  private int values;

  Lexer(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** The next object or operator, or null at the end. */
  @Nullable Value next() {
    skipSpace();
    if (at >= end || ++values > MOST_VALUES) {
      return null;
    }
    int c = bytes[at];
    return switch (c) {
      case '/' -> name();
      case '(' -> literal();
      case '[' -> array();
      case '<' -> at + 1 < end && bytes[at + 1] == '<' ? dictionary() : hexadecimal();
      case ']', '}', '{', ')' -> {
        at++;
        yield new Value.Word(String.valueOf((char) c));
      }
      case '>' -> {
        at += at + 1 < end && bytes[at + 1] == '>' ? 2 : 1;
        yield new Value.Word(">>");
      }
      default -> numberOrWord();
    };
  }

  /** How many objects and operators were read. */
  int values() {
    return values;
  }

  void skipSpace() {
    while (at < end) {
      if (bytes[at] == '%') {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (isSpace(bytes[at])) {
        at++;
      } else {
        return;
      }
    }
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private Value name() {
    StringBuilder name = new StringBuilder();
    at++;
    while (at < end && isRegular(bytes[at])) {
      if (bytes[at] == '#' && at + 2 < end && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0) {
        name.append((char) (hex(bytes[at + 1]) * 16 + hex(bytes[at + 2])));
        at += 3;
      } else {
        name.append((char) (bytes[at++] & 0xFF));
      }
    }
    return new Value.Name(name.toString());
  }

  private Value literal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int open = 1;
    at++;
    while (at < end) {
      int c = bytes[at++];
      if (c == '\\') {
        escaped(out);
        continue;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
      out.write(c);
    }
    return new Value.Bytes(out.toByteArray());
  }

  private void escaped(ByteArrayOutputStream out) {
    if (at >= end) {
      return;
    }
    int c = bytes[at++];
    switch (c) {
      case 'n' -> out.write('\n');
      case 'r' -> out.write('\r');
      case 't' -> out.write('\t');
      case 'b' -> out.write('\b');
      case 'f' -> out.write('\f');
      case '\r' -> at += at < end && bytes[at] == '\n' ? 1 : 0;
      case '\n' -> {}
      default -> {
        if (c < '0' || c > '7') {
          out.write(c);
          return;
        }
        int value = c - '0';
        for (int i = 0; i < 2 && at < end && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
          value = value * 8 + bytes[at++] - '0';
        }
        out.write(value);
      }
    }
  }

  private Value hexadecimal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int high = -1;
    at++;
    while (at < end && bytes[at] != '>') {
      int digit = hex(bytes[at++]);
      if (digit >= 0 && high >= 0) {
        out.write(high * 16 + digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    at++;
    if (high >= 0) {
      out.write(high * 16);
    }
    return new Value.Bytes(out.toByteArray());
  }

  private Value array() {
    at++;
    List<Value> values = new ArrayList<>();
    if (++depth <= DEEPEST) {
      for (Value value = next(); value != null && !isWord(value, "]"); value = next()) {
        addOrRefer(values, value);
      }
    }
    depth--;
    return new Value.Array(values);
  }

  private Value dictionary() {
    at += 2;
    List<Value> values = new ArrayList<>();
    if (++depth <= DEEPEST) {
      for (Value value = next(); value != null && !isWord(value, ">>"); value = next()) {
        if (isWord(value, "endobj") || isWord(value, "stream")) {
          break;
        }
        addOrRefer(values, value);
      }
    }
    depth--;
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i + 1 < values.size(); i += 2) {
      if (values.get(i) instanceof Value.Name name) {
        entries.put(name.name(), values.get(i + 1));
      } else {
        i--;
      }
    }
    return new Value.Dictionary(entries);
  }

  /** Two numbers and R are a reference. */
  private static void addOrRefer(List<Value> values, Value value) {
    int size = values.size();
    if (isWord(value, "R")
        && size >= 2
        && values.get(size - 1) instanceof Value.Number
        && values.get(size - 2) instanceof Value.Number number) {
      values.removeLast();
      values.set(size - 2, new Value.Reference(number.integer()));
    } else {
      values.add(value);
    }
  }

  private Value numberOrWord() {
    int start = at;
    while (at < end && isRegular(bytes[at])) {
      at++;
    }
    if (at == start) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    char first = word.charAt(0);
    if (word.length() < 30 && (first == '-' || first == '+' || first == '.' || isDigit(first))) {
      try {
        return new Value.Number(Double.parseDouble(word.replace("--", "-")));
      } catch (NumberFormatException e) {
        return new Value.Word(word);
      }
    }
    return word.equals("null") ? Value.NOTHING : new Value.Word(word);
  }

  static boolean isWord(Value value, String word) {
    return value instanceof Value.Word it && it.word().equals(word);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRegular(int c) {
    return !isSpace(c) && DELIMITERS.indexOf(c) < 0;
  }

  private static int hex(int c) {
    return Character.digit(c, 16);
  }
}
