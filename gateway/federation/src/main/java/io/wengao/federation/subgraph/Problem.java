package io.wengao.federation.subgraph;

/**
 * Something in one subgraph's schema that keeps it from being read.
 *
 * @param code the name federation's tools give this error: INVALID_GRAPHQL, …
 * @param message a sentence without its full stop that names the place and what to change
 */
public record Problem(String code, String message) {

  static Problem graphql(String message) {
    return new Problem("INVALID_GRAPHQL", message);
  }
}
