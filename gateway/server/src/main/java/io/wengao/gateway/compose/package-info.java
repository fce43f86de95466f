/**
 * The subgraphs a supergraph is composed of at run time: which are configured, and what SDL each
 * gives. Start with {@link io.wengao.gateway.compose.ComposedSubgraphs}. Must not know which graph
 * is served.
 */
@NullMarked
package io.wengao.gateway.compose;

import org.jspecify.annotations.NullMarked;
