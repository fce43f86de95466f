/**
 * Drafts, their revisions, what they cite and what editors change in them. Start at {@link
 * io.wengao.drafting.draft.Drafts}. Must not know of jobs, of the corpus service or of GraphQL.
 */
@NullMarked
package io.wengao.drafting.draft;

import org.jspecify.annotations.NullMarked;
