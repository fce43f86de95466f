/**
 * The words an office keeps (词库), as the review of its texts reads them; the corpus service stores
 * them. Start at {@link io.wengao.drafting.lexicon.OfficeReview}. Knows nothing of drafts.
 */
@NullMarked
package io.wengao.drafting.lexicon;

import org.jspecify.annotations.NullMarked;
