/**
 * Parts of a draft written again: a section, a sentence, and paragraphs that are to stay. Start at
 * {@link io.wengao.drafting.recompose.Recomposing}, {@link io.wengao.drafting.recompose.Rewording}
 * and {@link io.wengao.drafting.recompose.Locking}. Must not know of GraphQL.
 */
@NullMarked
package io.wengao.drafting.recompose;

import org.jspecify.annotations.NullMarked;
