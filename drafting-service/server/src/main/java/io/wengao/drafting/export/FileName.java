package io.wengao.drafting.export;

import java.nio.charset.StandardCharsets;

/** File names made of titles, and how HTTP says them. */
final class FileName {
  private static final int LONGEST = 80;
  private static final String FORBIDDEN = "\\/:*?\"<>|";
  private static final String PLAIN = "!#$&+-.^_`|~";

  private FileName() {}

  /** The title without what Windows, macOS or Linux do not take in a name. */
  static String of(String title, ExportFormat format) {
    StringBuilder name = new StringBuilder();
    title
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && FORBIDDEN.indexOf(c) < 0)
        .limit(LONGEST)
        .forEach(name::appendCodePoint);
    String clean = name.toString().strip();
    return (clean.isEmpty() || clean.startsWith(".") ? "文稿" + clean : clean)
        + format.suffix()
        + "."
        + format.extension();
  }

  /**
   * {@code Content-Disposition} by RFC 6266 with the name in UTF-8 by RFC 5987 and an ASCII name
   * for the rest.
   */
  static String disposition(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return "attachment; filename=\"draft"
        + fileName.substring(dot)
        + "\"; filename*=UTF-8''"
        + encoded(fileName);
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= '0' && c <= '9')
              || (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || PLAIN.indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
