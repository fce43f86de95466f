@NullMarked
package io.wengao.corpus.retrieval;

import org.jspecify.annotations.NullMarked;
