package io.wengao.corpus.api;

import io.smallrye.graphql.api.ErrorCode;
import io.wengao.corpus.search.SearchUnavailable;
import io.wengao.outage.Passing;
import java.util.function.Supplier;

/** The search index does not answer now; asked again later, the same request can be answered. */
@ErrorCode("SEARCH_UNAVAILABLE")
public final class SearchAway extends RuntimeException implements Passing {
  private static final long serialVersionUID = 1L;

  private SearchAway(SearchUnavailable cause) {
    super(cause.getMessage(), cause);
  }

  /** What {@code searching} comes to, unless the index is away. */
  static <T> T unless(Supplier<T> searching) {
    try {
      return searching.get();
    } catch (SearchUnavailable e) {
      throw new SearchAway(e);
    }
  }
}
