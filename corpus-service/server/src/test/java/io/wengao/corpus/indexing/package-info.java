@NullMarked
package io.wengao.corpus.indexing;

import org.jspecify.annotations.NullMarked;
