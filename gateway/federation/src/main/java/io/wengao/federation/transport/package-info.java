/**
 * How the engine reaches a subgraph: the one interface its host implements. Start with {@link
 * io.wengao.federation.transport.SubgraphTransport}. Knows nothing of HTTP, planning or execution.
 */
@NullMarked
package io.wengao.federation.transport;

import org.jspecify.annotations.NullMarked;
