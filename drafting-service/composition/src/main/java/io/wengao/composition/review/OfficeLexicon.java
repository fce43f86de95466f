package io.wengao.composition.review;

import java.util.Comparator;
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
    TERM,
    /** A name with its {@code position} in the order of protocol; names out of it are reported. */
    PROTOCOL,
    /** A person whose words are not quoted any more. */
    NOT_TO_QUOTE
  }

  /**
   * One entry.
   *
   * @param word the name, formulation or word
   * @param variants other forms that are reported
   * @param note the post of a person, a reason; null when there is none
   * @param position place in the order of protocol, from 1; null for other kinds
   * @param until year, year-month or date after which a formulation is not used any more; null
   *     while it is
   */
  public record Entry(
      Kind kind,
      String word,
      List<String> variants,
      @Nullable String note,
      @Nullable Integer position,
      @Nullable String until) {
    public Entry {
      variants = List.copyOf(variants);
    }

    public Entry(Kind kind, String word, List<String> variants, @Nullable String note) {
      this(kind, word, variants, note, null, null);
    }
  }

  List<Entry> of(Kind kind) {
    return entries.stream().filter(e -> e.kind() == kind).toList();
  }

  /** The names of the order of protocol, the first first. */
  List<String> protocol() {
    return of(Kind.PROTOCOL).stream()
        .filter(e -> e.position() != null)
        .sorted(Comparator.comparingInt(OfficeLexicon::place).thenComparing(Entry::word))
        .map(Entry::word)
        .toList();
  }

  private static int place(Entry entry) {
    Integer position = entry.position();
    return position == null ? Integer.MAX_VALUE : position;
  }
}
