/**
 * Subgraph schemas to one supergraph schema in the join spec, or errors that say what to change,
 * all at once. Start with {@link io.wengao.federation.composition.Composition}. Knows nothing of
 * planning or execution.
 */
@NullMarked
package io.wengao.federation.composition;

import org.jspecify.annotations.NullMarked;
