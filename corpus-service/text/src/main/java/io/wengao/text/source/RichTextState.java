package io.wengao.text.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What an RTF reader has gathered and what is in force in the group it is in. */
final class RichTextState {
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "object",
          "footnote",
          "annotation",
          "nonshppict",
          "themedata",
          "datastore",
          "xmlnstbl");
  private static final Charset CHINESE = Charset.forName("GB18030");

  /** What a group inherits and gives back at its end. */
  private record Group(boolean skipped, boolean fonts, int font, int afterUnicode) {}

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Deque<Group> outer = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new LinkedHashMap<>();
  private Charset page = CHINESE;
  private Group now = new Group(false, false, -1, 1);
  private boolean starred;
  private int toSkip;

  int depth() {
    return outer.size();
  }

  String charset() {
    return page.name();
  }

  String text() {
    flush();
    return text.toString();
  }

  void open() {
    flush();
    outer.push(now);
    starred = false;
    toSkip = 0;
  }

  void close() {
    flush();
    now = outer.pop();
    toSkip = 0;
  }

  void oneByte(int b) {
    if (toSkip > 0) {
      toSkip--;
    } else if (!now.skipped && !now.fonts) {
      pending.write(b);
    }
  }

  /** A control of one sign: an escaped bracket, a no-break space, a destination one may skip. */
  void symbol(char c) {
    switch (c) {
      case '*' -> starred = true;
      case '~' -> append("\u00a0");
      case '_' -> append("-");
      case '\r', '\n' -> append("\n");
      case '{', '}', '\\' -> oneByte(c);
      default -> {}
    }
  }

  void word(String word, int parameter) {
    boolean mayBeSkipped = starred;
    starred = false;
    if ((mayBeSkipped && !word.equals("shppict")) || SKIPPED.contains(word)) {
      now = new Group(true, false, now.font, now.afterUnicode);
      return;
    }
    switch (word) {
      case "fonttbl" -> now = new Group(now.skipped, true, now.font, now.afterUnicode);
      case "f" -> font(parameter);
      case "fcharset" -> fonts.put(now.font, ofFont(parameter));
      case "ansicpg" -> page = ofCodePage(parameter);
      case "uc" -> now = new Group(now.skipped, now.fonts, now.font, Math.clamp(parameter, 0, 8));
      case "u" -> unicode(parameter);
      case "par", "line", "row", "sect", "page" -> append("\n");
      case "tab", "cell" -> append(" ");
      case "emdash" -> append("—");
      case "endash" -> append("–");
      case "lquote" -> append("‘");
      case "rquote" -> append("’");
      case "ldblquote" -> append("“");
      case "rdblquote" -> append("”");
      case "bullet" -> append("•");
      default -> {}
    }
  }

  private void font(int number) {
    flush();
    now = new Group(now.skipped, now.fonts, number, now.afterUnicode);
  }

  /** Characters above 32767 are written as negative numbers. */
  private void unicode(int number) {
    append(String.valueOf((char) number));
    toSkip = now.afterUnicode;
  }

  private void append(String words) {
    flush();
    if (!now.skipped && !now.fonts) {
      text.append(words);
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      Charset charset = fonts.getOrDefault(now.font, page);
      text.append(new String(bytes, onlyAscii(bytes) ? page : charset));
      pending.reset();
    }
  }

  private static boolean onlyAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Charsets of Windows fonts; of those that mean "the system's", the page of the file. */
  private Charset ofFont(int number) {
    return switch (number) {
      case 134 -> CHINESE;
      case 136 -> Charset.forName("Big5-HKSCS");
      case 128 -> Charset.forName("windows-31j");
      case 129 -> Charset.forName("x-windows-949");
      default -> page;
    };
  }

  private static Charset ofCodePage(int number) {
    return switch (number) {
      case 936, 54936 -> CHINESE;
      case 950 -> Charset.forName("Big5-HKSCS");
      case 65001 -> java.nio.charset.StandardCharsets.UTF_8;
      default ->
          Charset.isSupported("windows-" + number) ? Charset.forName("windows-" + number) : CHINESE;
    };
  }
}
