package io.wengao.drafting.review;

import io.wengao.composition.review.Dismissal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dismissal with its id.
 *
 * @param draftId null when it reaches the whole office
 * @param by who dismissed; null for one from before that was kept
 */
public record SavedDismissal(
    String id,
    @Nullable String draftId,
    Dismissal dismissal,
    @Nullable String by,
    Instant createdAt) {}
