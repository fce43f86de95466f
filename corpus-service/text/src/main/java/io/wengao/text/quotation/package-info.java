/**
 * Words of another: where a speech quotes and whom ({@link
 * io.wengao.text.quotation.AttributedQuotations}), and how given words compare with a text ({@link
 * io.wengao.text.quotation.QuotedWords}). Knows no corpus: whether words stand nowhere is for
 * others to say, and nothing here says that they are true.
 */
@NullMarked
package io.wengao.text.quotation;

import org.jspecify.annotations.NullMarked;
