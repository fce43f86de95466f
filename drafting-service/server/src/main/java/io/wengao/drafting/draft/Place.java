package io.wengao.drafting.draft;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of a draft that stays the same through its revisions.
 *
 * @param id of the section for a heading, of the paragraph for a paragraph, else empty
 */
public record Place(Kind kind, String id) {
  /** What kind of line it is. */
  public enum Kind {
    TITLE,
    SALUTATION,
    HEADING,
    PARAGRAPH
  }

  public static Place paragraph(String id) {
    return new Place(Kind.PARAGRAPH, id);
  }

  /** As it is stored: {@code paragraph:opening-p1}. */
  public String stored() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }

  /** The place that was stored so; empty for anything else. */
  public static Optional<Place> read(String stored) {
    for (Kind kind : Kind.values()) {
      String prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
      if (stored.startsWith(prefix)) {
        return Optional.of(new Place(kind, stored.substring(prefix.length())));
      }
    }
    return Optional.empty();
  }
}
