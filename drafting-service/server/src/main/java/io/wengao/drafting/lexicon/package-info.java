/**
 * The words an office keeps (词库) for the review of its texts. Start at {@link
 * io.wengao.drafting.lexicon.Lexicons}. Knows nothing of drafts.
 */
@NullMarked
package io.wengao.drafting.lexicon;

import org.jspecify.annotations.NullMarked;
