/**
 * Whether words stand in the corpus of an office. Start at {@link
 * io.wengao.corpus.quotation.QuotationCheck}. "Not found" says nothing about whether somebody said
 * them. Must not know jobs, search or the wire.
 */
@NullMarked
package io.wengao.corpus.quotation;

import org.jspecify.annotations.NullMarked;
