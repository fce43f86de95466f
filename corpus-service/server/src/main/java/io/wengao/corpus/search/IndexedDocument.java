package io.wengao.corpus.search;

import io.wengao.text.classification.Labelled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index learns of a document.
 *
 * @param id document id
 * @param revision revision of the document, told back by {@link SearchIndex#revisions}
 * @param speeches its speeches
 */
public record IndexedDocument(String id, int revision, List<IndexedSpeech> speeches) {

  /**
   * A speech with its passages.
   *
   * @param id speech id
   * @param title also searched
   * @param text also searched
   * @param traits what filters ask for
   * @param year null when unknown
   * @param lendable whether its wording may be lent
   * @param headings its headings, run-in ones included
   */
  public record IndexedSpeech(
      String id,
      String title,
      String text,
      Traits traits,
      @Nullable Integer year,
      boolean lendable,
      List<IndexedPassage> passages,
      List<IndexedHeading> headings) {}

  /** Values of the growing lists, and the standing by name; null where unknown. */
  public record Traits(
      Labelled kind,
      @Nullable Labelled occasion,
      @Nullable Labelled level,
      List<Labelled> themes,
      String standing) {}

  /**
   * A passage.
   *
   * @param id passage id
   * @param text searched
   * @param role by name
   * @param move the rhetorical move
   * @param body whether it is a paragraph of the body, whose sentences are found by themselves
   * @param damaged whether a finding of weight lies in it
   */
  public record IndexedPassage(
      String id, String text, String role, Labelled move, boolean body, boolean damaged) {}

  /**
   * A heading.
   *
   * @param place where it stands
   * @param text searched, without its number
   * @param parallel whether it is built like a heading beside it
   */
  public record IndexedHeading(Piece place, String text, boolean parallel) {

    /** Its length in code points. */
    public int length() {
      return text.codePointCount(0, text.length());
    }
  }
}
