@NullMarked
package io.wengao.corpus.embedding;

import org.jspecify.annotations.NullMarked;
