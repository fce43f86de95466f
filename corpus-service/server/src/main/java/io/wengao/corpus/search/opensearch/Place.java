package io.wengao.corpus.search.opensearch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an office's entries are.
 *
 * @param answering alias of the index that answers searches
 * @param filling alias of the index that is filled to take its place, null when there is none
 * @param newer number of the design of the answering index when it is newer than this process's,
 *     else 0
 */
record Place(String answering, @Nullable String filling, int newer) {

  /** All that changes are written to. */
  List<String> written() {
    return filling == null ? List.of(answering) : List.of(answering, filling);
  }

  /** The one that must hold everything in the end. */
  String latest() {
    return filling == null ? answering : filling;
  }
}
