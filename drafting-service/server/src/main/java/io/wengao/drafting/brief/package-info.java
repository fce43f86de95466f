/**
 * Saved briefs and their versions. Start at {@link io.wengao.drafting.brief.Briefs}. Must not know
 * of drafts, jobs or GraphQL.
 */
@NullMarked
package io.wengao.drafting.brief;

import org.jspecify.annotations.NullMarked;
