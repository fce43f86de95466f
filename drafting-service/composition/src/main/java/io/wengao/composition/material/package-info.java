/**
 * What the corpus lends: clauses and sentences asked for by theme and cues, and the gates each must
 * pass before it may stand in a draft. Start at {@link
 * io.wengao.composition.material.MaterialSource}. Knows nothing of how the corpus is stored or
 * searched.
 */
@NullMarked
package io.wengao.composition.material;

import org.jspecify.annotations.NullMarked;
