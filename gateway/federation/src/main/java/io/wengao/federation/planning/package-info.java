/**
 * From a valid operation to a plan, in stages that each print themselves: what is asked for ({@link
 * io.wengao.federation.planning.selection}), the cheapest subgraph for every field ({@link
 * io.wengao.federation.planning.choice}), the graph of fetches, simplified by named passes and
 * written down as a plan ({@link io.wengao.federation.planning.fetchgraph}). A stage knows those
 * before it and none after it. Start with {@link io.wengao.federation.planning.Planner}. Knows
 * nothing of execution.
 */
@NullMarked
package io.wengao.federation.planning;

import org.jspecify.annotations.NullMarked;
