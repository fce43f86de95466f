/**
 * The search index embedded in the service, on Lucene. Start at {@link
 * io.wengao.corpus.search.lucene.LuceneSearchIndex}. One folder an office, so that no office's
 * words weigh in another's scores. How a text is kept: {@link
 * io.wengao.corpus.search.lucene.Fields}; how it is searched: {@link
 * io.wengao.corpus.search.lucene.Ranking}.
 */
@NullMarked
package io.wengao.corpus.search.lucene;

import org.jspecify.annotations.NullMarked;
