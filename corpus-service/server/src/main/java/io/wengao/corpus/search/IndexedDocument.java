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
   */
  public record IndexedSpeech(
      String id,
      String title,
      String text,
      Traits traits,
      @Nullable Integer year,
      boolean lendable,
      List<IndexedPassage> passages) {}

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
   * @param move id of the rhetorical move
   * @param damaged whether a finding of weight lies in it
   */
  public record IndexedPassage(String id, String text, String role, String move, boolean damaged) {}
}
