package io.wengao.corpus.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a list of speeches.
 *
 * @param entries the speeches with their positions
 * @param hasNext whether more follow
 * @param total how many the filter lets through altogether
 */
public record SpeechPage(List<Entry> entries, boolean hasNext, long total) {

  /** A speech and where it stands in the list. */
  public record Entry(Position position, SpeechRow speech) {}

  /** The place after which a page begins: the sort key of a speech and its id. */
  public record Position(@Nullable String key, String id) {}
}
