/**
 * The outline a leader approves before a word is written. Start at {@link
 * io.wengao.composition.outline.OutlinePlanner}. Composing follows it exactly; it knows the bank
 * but nothing of sentences.
 */
@NullMarked
package io.wengao.composition.outline;

import org.jspecify.annotations.NullMarked;
