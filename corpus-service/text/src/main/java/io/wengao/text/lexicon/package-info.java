/**
 * The data lists behind the rules, as resources a reader can open and edit. Start at {@link
 * io.wengao.text.lexicon.Lexicon}. Knows no other room.
 */
@NullMarked
package io.wengao.text.lexicon;

import org.jspecify.annotations.NullMarked;
