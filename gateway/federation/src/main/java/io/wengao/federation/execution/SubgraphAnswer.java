package io.wengao.federation.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subgraph's answer, read, or why there is none. */
sealed interface SubgraphAnswer {

  /**
   * @param data null where the subgraph has none
   * @param errors as the subgraph wrote them
   */
  record Answered(@Nullable DataObject data, List<DataObject> errors) implements SubgraphAnswer {}

  /**
   * @param retryAfterMs milliseconds; -1 where nothing is known
   */
  record Failed(String code, String message, boolean retryable, long retryAfterMs)
      implements SubgraphAnswer {}
}
