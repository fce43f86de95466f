/**
 * Places in a text and what can be found there without a dictionary of the world: sentences,
 * counts, numbers, dates, names. Start at {@link io.wengao.text.span.EntitySpans}. Offsets are
 * UTF-16 code units. Knows no other room but the lexicon.
 */
@NullMarked
package io.wengao.text.span;

import org.jspecify.annotations.NullMarked;
