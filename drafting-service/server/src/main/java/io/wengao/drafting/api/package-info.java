/**
 * The GraphQL subgraph: types with their descriptions, and the operations. Start at {@link
 * io.wengao.drafting.api.DraftApi}. Only translates; every decision is made in the rooms it calls.
 */
@NullMarked
package io.wengao.drafting.api;

import org.jspecify.annotations.NullMarked;
