/**
 * Whether every field of a supergraph can be had wherever its objects are met. Start with {@link
 * io.wengao.federation.satisfiability.Satisfiability}. Asks the planner itself, so that composition
 * promises what planning keeps; knows nothing of subgraph schemas.
 */
@NullMarked
package io.wengao.federation.satisfiability;

import org.jspecify.annotations.NullMarked;
