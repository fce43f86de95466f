/**
 * How a speech is written, measured: sentences, headings, address, counting off, how it ends. Start
 * at {@link io.wengao.text.style.StyleReader}. Holds numbers only, never a word of the speech's
 * own, so that whoever follows a style cannot borrow a fact with it. Must not know how speeches are
 * read or stored.
 */
@NullMarked
package io.wengao.text.style;

import org.jspecify.annotations.NullMarked;
