/**
 * Rules a draft or a pasted text is read against before a person signs it. Start at {@link
 * io.wengao.composition.review.DraftReview}. Must not know how a draft was composed.
 */
@NullMarked
package io.wengao.composition.review;

import org.jspecify.annotations.NullMarked;
