/**
 * What every index shares: how texts become terms, what an index keeps of a document, and what a
 * search demands, as a tree of clauses. Start at {@link io.wengao.corpus.search.terms.Clauses} and
 * {@link io.wengao.corpus.search.terms.Entries}. Knows the analysers of Lucene; must not know how
 * or where an index keeps its entries.
 */
@NullMarked
package io.wengao.corpus.search.terms;

import org.jspecify.annotations.NullMarked;
