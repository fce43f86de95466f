@NullMarked
package io.wengao.corpus.search.opensearch;

import org.jspecify.annotations.NullMarked;
