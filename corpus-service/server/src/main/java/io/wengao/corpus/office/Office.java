package io.wengao.corpus.office;

import java.util.regex.Pattern;

/**
 * An office (单位): the owner of everything stored.
 *
 * @param id lower-case letters, digits and hyphens, at most 63
 */
public record Office(String id) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /** The office of a machine where nobody signs in. */
  public static final Office LOCAL = new Office("local");

  public Office {
    if (!valid(id)) {
      throw new IllegalArgumentException(
          "office id: lower-case letters, digits and hyphens, at most 63, not: " + id);
    }
  }

  /** Whether {@code id} can name an office. */
  public static boolean valid(String id) {
    return ID.matcher(id).matches();
  }

  /** The key of something of this office. */
  public OfficeKey key(String id) {
    return new OfficeKey(this.id, id);
  }
}
