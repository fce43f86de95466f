/**
 * Passages a writer keeps for later. Start at {@link io.wengao.corpus.clip.Clips}. A clip is its
 * writer's own and holds the words themselves, so that it outlives the document. Must not know
 * search or the wire.
 */
@NullMarked
package io.wengao.corpus.clip;

import org.jspecify.annotations.NullMarked;
