/**
 * The search index embedded in the service, on Lucene. Start at {@link
 * io.wengao.corpus.search.lucene.LuceneSearchIndex}. One folder an office, so that no office's
 * words weigh in another's scores.
 */
@NullMarked
package io.wengao.corpus.search.lucene;

import org.jspecify.annotations.NullMarked;
