package io.wengao.text.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** The control characters of a .doc text ([MS-DOC] 2.8.26) as plain lines. */
final class WordCharacters {
  private static final char FIELD_BEGINS = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_ENDS = 0x15;

  private WordCharacters() {}

  /** Of a field only its result is text, not its code; fields stand within fields. */
  static String plain(String characters) {
    StringBuilder text = new StringBuilder(characters.length());
    Deque<Boolean> inCode = new ArrayDeque<>();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case FIELD_BEGINS -> inCode.push(true);
        case FIELD_RESULT -> {
          if (!inCode.isEmpty()) {
            inCode.pop();
            inCode.push(false);
          }
        }
        case FIELD_ENDS -> inCode.poll();
        default -> {
          if (!inCode.contains(true)) {
            append(text, c);
          }
        }
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, char c) {
    switch (c) {
      case 0x0D, 0x0B, 0x0C, 0x07, 0x0E -> text.append('\n');
      case 0x1E -> text.append('-');
      case '\t' -> text.append(' ');
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }
}
