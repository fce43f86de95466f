/**
 * Finding speeches and passages by their words. Start at {@link
 * io.wengao.corpus.search.SearchIndex}. The index is derived: whoever feeds it knows the database,
 * this room does not.
 */
@NullMarked
package io.wengao.corpus.search;

import org.jspecify.annotations.NullMarked;
