/**
 * The search index in an OpenSearch cluster, shared by all processes of the service. Start at
 * {@link io.wengao.corpus.search.opensearch.OpenSearchIndex}; {@link
 * io.wengao.corpus.search.opensearch.Places} says which index of an office answers and which is
 * being filled. One index an office, as with Lucene. The cluster needs no plugin: texts come to it
 * as terms.
 */
@NullMarked
package io.wengao.corpus.search.opensearch;

import org.jspecify.annotations.NullMarked;
