package io.wengao.federation.operation;

import java.util.concurrent.Flow;

/** How an answer comes: whole, or in parts where the operation defers some of it. */
public sealed interface Delivery {

  /** Nothing is left to come. */
  record Whole(GraphqlResponse response) implements Delivery {}

  /**
   * The wire format is that of Apollo Client's {@code deferSpec=20220824}: merging the later parts
   * into the first one's {@code data}, each at its path, gives the whole answer.
   *
   * @param first {@code {"data", "errors", "hasNext": true}}
   * @param rest {@code {"incremental": [{"data", "path", "label", "errors"}], "hasNext"}}, the last
   *     one with {@code hasNext} false; for one subscriber. Cancelling it asks nothing more.
   */
  record InParts(GraphqlResponse first, Flow.Publisher<GraphqlResponse> rest) implements Delivery {}
}
