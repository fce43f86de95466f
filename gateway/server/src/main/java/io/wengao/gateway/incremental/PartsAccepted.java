package io.wengao.gateway.incremental;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an {@code Accept} header says of answers in parts. */
public final class PartsAccepted {
  private static final String TYPE = "multipart/mixed";
  private static final String JSON = "json";

  /** The one incremental format written here; clients that name none read it as well. */
  static final String SPEC = "20220824";

  private PartsAccepted() {}

  /**
   * Whether a client takes parts in our format and does not like JSON at once better. Browsers'
   * libraries list every type they can read, so that equal quality means parts.
   */
  public static boolean by(@Nullable String accept) {
    if (accept == null || !accept.toLowerCase(Locale.ROOT).contains(TYPE)) {
      return false;
    }
    double parts = 0;
    double whole = 0;
    for (var range : accept.toLowerCase(Locale.ROOT).split(",", 50)) {
      var fields = range.split(";", 20);
      if (fields[0].strip().equals(TYPE)) {
        parts = isOurs(fields) ? Math.max(parts, quality(fields)) : parts;
      } else if (fields[0].strip().endsWith(JSON)) {
        whole = Math.max(whole, quality(fields));
      }
    }
    return parts > 0 && parts >= whole;
  }

  /** Other formats call themselves {@code incrementalSpec}, {@code subscriptionSpec} and so on. */
  private static boolean isOurs(String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      var name = fields[i].split("=", 2)[0].strip();
      if (name.endsWith("spec") && !parameter(fields[i]).equals(SPEC)
          || name.endsWith("spec") && !name.equals("deferspec")) {
        return false;
      }
    }
    return true;
  }

  private static double quality(String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      if (fields[i].strip().startsWith("q=")) {
        try {
          return Double.parseDouble(parameter(fields[i]));
        } catch (NumberFormatException unreadable) {
          return 0;
        }
      }
    }
    return 1;
  }

  private static String parameter(String field) {
    var parts = field.split("=", 2);
    return parts.length < 2 ? "" : parts[1].strip().replace("\"", "");
  }
}
