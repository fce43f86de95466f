/**
 * The fact sheet (核稿单) of a text: every number, name with post, date, title, quotation and
 * announced count, with what supports it. Start at {@link
 * io.wengao.composition.factsheet.FactSheet}. Must not know who ticked what, nor how a draft was
 * composed.
 */
@NullMarked
package io.wengao.composition.factsheet;

import org.jspecify.annotations.NullMarked;
