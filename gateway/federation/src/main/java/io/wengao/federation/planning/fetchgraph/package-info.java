/**
 * The last stages of planning: from choices to fetches that wait for each other ({@link
 * io.wengao.federation.planning.fetchgraph.FetchGraphBuilder}), to fewer of them ({@link
 * io.wengao.federation.planning.fetchgraph.Simplification}), to the requests of a plan ({@link
 * io.wengao.federation.planning.fetchgraph.PlanWriter}). Knows nothing of how a subgraph was
 * chosen.
 */
@NullMarked
package io.wengao.federation.planning.fetchgraph;

import org.jspecify.annotations.NullMarked;
