package io.wengao.drafting.office;

import java.util.regex.Pattern;

/**
 * An office (tenant). Every stored row and every query belongs to one.
 *
 * @param id lower-case letters, digits and hyphens, at most 63
 */
public record Office(String id) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /** The only office of a suite without sign-in. */
  public static final Office LOCAL = new Office("local");

  public Office {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "office «" + id + "»: lower-case letters, digits and hyphens, at most 63");
    }
  }

  /** Whether {@code id} may name an office. */
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }
}
