package io.wengao.federation.composition;

import io.wengao.federation.subgraph.SubgraphInput;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code @fromContext(field:)} says: {@code $user { locale }}.
 *
 * @param context the context's name, without its {@code $}
 * @param selection the rest, with or without braces
 */
record ContextReference(String context, String selection) {

  /** White space, commas and comments mean nothing in GraphQL. */
  private static final String IGNORED = "(?:[\\s,\uFEFF]|#[^\\n\\r]*)*";

  private static final Pattern SHAPE =
      Pattern.compile(IGNORED + "\\$" + IGNORED + "([_A-Za-z]\\w*)(.*)", Pattern.DOTALL);

  static boolean contextual(SubgraphInput argument) {
    return argument.applied().has("fromContext");
  }

  /** What an argument is taken from; empty if it is not, or not said as it should be. */
  static Optional<ContextReference> of(SubgraphInput argument) {
    var text = argument.applied().text("fromContext", "field");
    var matcher = SHAPE.matcher(text == null ? "" : text);
    return matcher.matches() && !matcher.group(2).isBlank()
        ? Optional.of(new ContextReference(matcher.group(1), matcher.group(2).strip()))
        : Optional.empty();
  }

  /** A context's name in the supergraph: each subgraph has its own. */
  static String inSupergraph(String subgraph, String context) {
    return subgraph + "__" + context;
  }
}
