/**
 * A supergraph SDL, read: which subgraph has which type, field, key and member (join spec v0.1 to
 * v0.5, from any composition tool), the API schema clients see, and what it requires of them. Start
 * with {@link io.wengao.federation.supergraph.SupergraphReader}. Knows nothing of plans.
 */
@NullMarked
package io.wengao.federation.supergraph;

import org.jspecify.annotations.NullMarked;
