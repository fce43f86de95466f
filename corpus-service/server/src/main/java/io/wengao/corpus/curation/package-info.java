/**
 * What a person of an office decides of a speech against what reading it says, kept with who, when
 * and why. Start at {@link io.wengao.corpus.curation.MaterialRulings}. Whether somebody may decide
 * is asked before; must not know jobs, search or the wire.
 */
@NullMarked
package io.wengao.corpus.curation;

import org.jspecify.annotations.NullMarked;
