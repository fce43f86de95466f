/**
 * Planned and saved outlines. Start at {@link io.wengao.drafting.outline.Outlines}. Must not know
 * of drafts, jobs or GraphQL.
 */
@NullMarked
package io.wengao.drafting.outline;

import org.jspecify.annotations.NullMarked;
