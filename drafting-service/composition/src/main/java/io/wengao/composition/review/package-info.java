/**
 * Rules a draft or a pasted text is read against before a person signs it. Start at {@link
 * io.wengao.composition.review.DraftReview}. Must not know how a draft was composed.
 *
 * <p>A rule is worth its place by what it finds in real text. One that hit nothing in the texts it
 * was measured on says in {@code labels.yaml} why it is kept.
 */
@NullMarked
package io.wengao.composition.review;

import org.jspecify.annotations.NullMarked;
