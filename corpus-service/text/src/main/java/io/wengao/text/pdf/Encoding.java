package io.wengao.text.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a string are cut into codes, and what a code means when the font says nothing.
 */
sealed interface Encoding {
  /** Length in bytes of the code at {@code from}. */
  int length(byte[] bytes, int from);

  @Nullable String text(int code, byte[] bytes, int from, int length);

  /** Whether the font's widths are listed by the codes themselves. */
  boolean codesAreGlyphs();

  /** Codes of two bytes that number the glyphs of the font. */
  record Glyphs() implements Encoding {
    @Override
    public int length(byte[] bytes, int from) {
      return Math.min(2, bytes.length - from);
    }

    @Override
    public @Nullable String text(int code, byte[] bytes, int from, int length) {
      return null;
    }

    @Override
    public boolean codesAreGlyphs() {
      return true;
    }
  }

  /** The predefined maps whose codes are a charset (ISO 32000-1, table 118). */
  record Characters(Charset charset) implements Encoding {
    @Override
    public int length(byte[] bytes, int from) {
      boolean one = !charset.equals(StandardCharsets.UTF_16BE) && bytes[from] >= 0;
      return Math.min(one ? 1 : 2, bytes.length - from);
    }

    @Override
    public String text(int code, byte[] bytes, int from, int length) {
      return new String(bytes, from, length, charset);
    }

    @Override
    public boolean codesAreGlyphs() {
      return false;
    }
  }

  /** Codes of one byte, some of them given other meanings by name. */
  record Letters(Map<Integer, String> differences) implements Encoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    public int length(byte[] bytes, int from) {
      return 1;
    }

    @Override
    public @Nullable String text(int code, byte[] bytes, int from, int length) {
      String own = differences.get(code);
      return own != null ? own : code < 0x20 ? null : new String(bytes, from, 1, WESTERN);
    }

    @Override
    public boolean codesAreGlyphs() {
      return true;
    }
  }

  static Encoding wide(String name) {
    if (name.contains("UCS2") || name.contains("UTF16")) {
      return new Characters(StandardCharsets.UTF_16BE);
    }
    if (name.startsWith("GB")) {
      return new Characters(Charset.forName("GB18030"));
    }
    return name.contains("B5") ? new Characters(Charset.forName("Big5-HKSCS")) : new Glyphs();
  }

  static Encoding narrow(Objects objects, @Nullable Value value) {
    Map<Integer, String> differences = new LinkedHashMap<>();
    int code = 0;
    for (Value each : objects.array(objects.dictionary(value).entries().get("Differences"))) {
      switch (objects.resolve(each)) {
        case Value.Number number -> code = number.integer();
        case Value.Name name -> {
          String text = GlyphNames.text(name.name());
          if (text != null) {
            differences.put(code, text);
          }
          code++;
        }
        default -> {}
      }
    }
    return new Letters(differences);
  }
}
