/**
 * Subgraph schemas to one supergraph schema in the join spec, or errors that say what to change,
 * all at once. Start with {@link io.wengao.federation.composition.Composition}; COMPOSITION.md has
 * the codes. Knows nothing of execution, and of planning only whether every field can be had.
 */
@NullMarked
package io.wengao.federation.composition;

import org.jspecify.annotations.NullMarked;
