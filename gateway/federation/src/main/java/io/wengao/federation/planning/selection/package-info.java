/**
 * The first stage of planning: what an operation asks for, without fragments, with its conditions
 * decided, of each place the fields it asks of each type ({@link
 * io.wengao.federation.planning.selection.Selection}). Start with {@link
 * io.wengao.federation.planning.selection.Normaliser}. What follows from the operation alone is
 * here as well: what the client may not see, what is answered without a subgraph, under which keys
 * values are stored, the order of mutations and what the answer shows. Knows nothing of which
 * subgraph is asked.
 */
@NullMarked
package io.wengao.federation.planning.selection;

import org.jspecify.annotations.NullMarked;
