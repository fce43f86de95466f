package io.wengao.federation.planning.fetchgraph;

/** One small simplification of a fetch graph. */
interface FetchPass {

  String name();

  /** Applies it where it can be; tells whether anything changed. */
  boolean apply(FetchGraph fetches);
}
