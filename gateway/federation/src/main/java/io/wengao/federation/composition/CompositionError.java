package io.wengao.federation.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps the subgraphs from being one graph.
 *
 * @param code the name federation's tools give this error: INVALID_FIELD_SHARING, …
 * @param message names subgraph, type and field and what to change
 * @param coordinate {@code Type}, {@code Type.field} or null where the whole is meant
 */
public record CompositionError(
    String code, String message, List<String> subgraphs, @Nullable String coordinate) {}
