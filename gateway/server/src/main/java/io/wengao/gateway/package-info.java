/**
 * The Quarkus gateway: one GraphQL endpoint in front of the services.
 *
 * <p>A request enters through {@code http.GraphqlRoute} (or {@code subscription}), is held to
 * {@code limits}, is answered by the federation engine over the graph that {@code schema} loaded,
 * and reaches the subgraphs through {@code transport}. Files pass by in {@code files} without being
 * read. This package holds no code of its own and knows nothing of speeches or drafts: it serves
 * any supergraph.
 */
@NullMarked
package io.wengao.gateway;

import org.jspecify.annotations.NullMarked;
