package io.wengao.composition.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words an office keeps (词库). */
public record OfficeLexicon(List<Entry> entries) {
  /** No words. */
  public static final OfficeLexicon EMPTY = new OfficeLexicon(List.of());

  public OfficeLexicon {
    entries = List.copyOf(entries);
  }

  /** What an entry is good for. */
  public enum Kind {
    /**
     * A person's name; {@code note} is the post. A wrong post is reported, a name never changed.
     */
    PERSON,
    /** An organisation's name; its variants are reported, never changed. */
    ORGANISATION,
    /** A formulation (提法); its variants may safely be replaced by it. */
    FORMULATION,
    /** A word not to be used; {@code note} says why or what to say instead. */
    AVOID,
    /** A term of the office: no finding within it. */
    TERM
  }

  /**
   * One entry.
   *
   * @param word the name, formulation or word
   * @param variants other forms that are reported
   * @param note the post of a person, a reason; null when there is none
   */
  public record Entry(Kind kind, String word, List<String> variants, @Nullable String note) {
    public Entry {
      variants = List.copyOf(variants);
    }
  }

  List<Entry> of(Kind kind) {
    return entries.stream().filter(e -> e.kind() == kind).toList();
  }
}
