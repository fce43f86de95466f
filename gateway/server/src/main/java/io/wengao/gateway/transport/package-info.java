/**
 * How subgraphs are reached: HTTP for queries and mutations, graphql-transport-ws for
 * subscriptions. Implements the engine's {@code SubgraphTransport}; start with {@link
 * io.wengao.gateway.transport.VertxSubgraphTransport}. Must not know who asked.
 */
@NullMarked
package io.wengao.gateway.transport;

import org.jspecify.annotations.NullMarked;
