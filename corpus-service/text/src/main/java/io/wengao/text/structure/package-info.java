/**
 * Title, salutation, paragraphs and the tree of sections of one speech. Start at {@link
 * io.wengao.text.structure.StructureReader}. Does not know what kind of speech it is.
 */
@NullMarked
package io.wengao.text.structure;

import org.jspecify.annotations.NullMarked;
