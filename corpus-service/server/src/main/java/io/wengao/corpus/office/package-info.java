/**
 * The office (tenant) every row, index entry and query belongs to. Start at {@link
 * io.wengao.corpus.office.Office}. Knows nothing of what an office stores.
 */
@NullMarked
package io.wengao.corpus.office;

import org.jspecify.annotations.NullMarked;
