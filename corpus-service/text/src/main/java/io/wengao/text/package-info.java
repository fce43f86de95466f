/** Reading a Chinese official speech: from bytes to titled, structured, classified text. */
@NullMarked
package io.wengao.text;

import org.jspecify.annotations.NullMarked;
