/**
 * From a valid operation to a plan, in stages that each print themselves: normalise ({@link
 * io.wengao.federation.planning.Normaliser}), choose for every field the cheapest subgraph ({@link
 * io.wengao.federation.planning.Chooser}), build the graph of fetches ({@link
 * io.wengao.federation.planning.FetchGraphBuilder}), simplify it by named passes, write it down as
 * a plan. Deferred fragments go the same way after the rest ({@link
 * io.wengao.federation.planning.DeferredFragment}). Start with {@link
 * io.wengao.federation.planning.Planner}. Knows nothing of execution.
 */
@NullMarked
package io.wengao.federation.planning;

import org.jspecify.annotations.NullMarked;
