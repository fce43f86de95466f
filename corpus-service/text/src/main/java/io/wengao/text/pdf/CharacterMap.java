package io.wengao.text.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes of a font mean (a ToUnicode map, ISO 32000-1, 9.10.3). */
final class CharacterMap {
  private static final int LARGEST_RANGE = 70_000;

  private final Map<Integer, String> meanings = new LinkedHashMap<>();

  static CharacterMap read(byte[] data, Budget budget) throws Budget.Exceeded {
    CharacterMap map = new CharacterMap();
    Lexer lexer = new Lexer(data, 0, data.length);
    for (Value value = lexer.next(); value != null; value = lexer.next()) {
      budget.operator();
      if (Lexer.isWord(value, "beginbfchar")) {
        map.characters(lexer);
      } else if (Lexer.isWord(value, "beginbfrange")) {
        map.ranges(lexer, budget);
      }
    }
    return map;
  }

  @Nullable String of(int code) {
    return meanings.get(code);
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  private void characters(Lexer lexer) {
    while (lexer.next() instanceof Value.Bytes code) {
      if (lexer.next() instanceof Value.Bytes meaning) {
        meanings.put(code(code), text(meaning));
      }
    }
  }

  private void ranges(Lexer lexer, Budget budget) throws Budget.Exceeded {
    while (lexer.next() instanceof Value.Bytes first) {
      if (!(lexer.next() instanceof Value.Bytes last)) {
        return;
      }
      int from = code(first);
      int to = Math.min(code(last), from + LARGEST_RANGE);
      budget.unfolded(Math.max(0, to - from));
      switch (lexer.next()) {
        case Value.Bytes start -> run(from, to, text(start));
        case Value.Array each -> {
          for (int i = 0; i < each.values().size() && from + i <= to; i++) {
            if (each.values().get(i) instanceof Value.Bytes meaning) {
              meanings.put(from + i, text(meaning));
            }
          }
        }
        case null, default -> {
          return;
        }
      }
    }
  }

  private void run(int from, int to, String start) {
    if (start.isEmpty()) {
      return;
    }
    int last = start.codePointBefore(start.length());
    String head = start.substring(0, start.length() - Character.charCount(last));
    for (int i = from; i <= to && last + i - from <= Character.MAX_CODE_POINT; i++) {
      meanings.put(i, head + Character.toString(last + i - from));
    }
  }

  private static int code(Value.Bytes bytes) {
    int code = 0;
    for (byte b : bytes.bytes()) {
      code = (code << 8) | (b & 0xFF);
    }
    return code;
  }

  private static String text(Value.Bytes bytes) {
    return new String(bytes.bytes(), StandardCharsets.UTF_16BE);
  }
}
