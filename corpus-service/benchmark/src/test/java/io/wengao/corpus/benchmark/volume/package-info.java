/** Tests of what the measuring of volume is made of. */
@NullMarked
package io.wengao.corpus.benchmark.volume;

import org.jspecify.annotations.NullMarked;
