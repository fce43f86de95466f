@NullMarked
package io.wengao.corpus.benchmark;

import org.jspecify.annotations.NullMarked;
