/**
 * Who does what by when, as a text says it. Start at {@link
 * io.wengao.composition.commitment.Commitments}. Knows of texts and briefs only.
 */
@NullMarked
package io.wengao.composition.commitment;

import org.jspecify.annotations.NullMarked;
