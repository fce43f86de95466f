/** Composing and reviewing a speech from a brief, with the origin of every character. */
@NullMarked
package io.wengao.composition;

import org.jspecify.annotations.NullMarked;
