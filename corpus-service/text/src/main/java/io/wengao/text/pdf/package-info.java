/**
 * The lines of a PDF (ISO 32000-1) with their places on the page; no drawing, no fonts but their
 * tables of characters. Start at {@link io.wengao.text.pdf.PdfReader}. Every file is hostile until
 * read: all that unfolds, repeats or nests is bounded by {@link io.wengao.text.pdf.Budget}. Knows
 * nothing of speeches and no other room.
 */
@NullMarked
package io.wengao.text.pdf;

import org.jspecify.annotations.NullMarked;
