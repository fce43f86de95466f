/** The search index on a real OpenSearch. */
@NullMarked
package io.wengao.corpus.search.opensearch;

import org.jspecify.annotations.NullMarked;
