/**
 * How many objects an operation can ask for at most, told from its document, its variables and what
 * the supergraph says of sizes. Start with {@link io.wengao.federation.cost.CostModel}. Knows
 * nothing of plans: what a subgraph is asked besides is not counted.
 */
@NullMarked
package io.wengao.federation.cost;

import org.jspecify.annotations.NullMarked;
