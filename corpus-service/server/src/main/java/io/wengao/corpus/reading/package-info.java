/**
 * Reading one file within bounds. Start at {@link io.wengao.corpus.reading.BoundedReader}. Must not
 * know what becomes of a reading.
 */
@NullMarked
package io.wengao.corpus.reading;

import org.jspecify.annotations.NullMarked;
