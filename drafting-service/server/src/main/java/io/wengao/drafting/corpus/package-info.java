/**
 * The corpus service seen from here: candidates over its GraphQL endpoint. Start at {@link
 * io.wengao.drafting.corpus.CorpusMaterials}. Must not know of drafts or jobs.
 */
@NullMarked
package io.wengao.drafting.corpus;

import org.jspecify.annotations.NullMarked;
