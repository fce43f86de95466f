/**
 * Drafts as files behind short-lived links. Start at {@link io.wengao.drafting.export.Exports}.
 * Must not know of GraphQL.
 */
@NullMarked
package io.wengao.drafting.export;

import org.jspecify.annotations.NullMarked;
