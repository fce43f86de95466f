package io.wengao.corpus.api;

import io.smallrye.graphql.api.ErrorCode;
import io.wengao.corpus.search.SearchUnavailable;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The search index does not answer now; asked again later, the same request can be answered. */
@ErrorCode("SEARCH_UNAVAILABLE")
public final class SearchAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String SHUT =
      "The search index cannot be opened or read just now; the operator finds the cause in the log. Send the request again later.";

  private SearchAway(@Nullable String message, Throwable cause) {
    super(message, cause);
  }

  /** What {@code searching} comes to, unless the index is away. */
  static <T> T unless(Supplier<T> searching) {
    try {
      return searching.get();
    } catch (SearchUnavailable e) {
      throw new SearchAway(e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new SearchAway(SHUT, e);
    }
  }
}
