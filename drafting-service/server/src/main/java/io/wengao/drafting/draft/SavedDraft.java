package io.wengao.drafting.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft at its latest revision.
 *
 * @param title the outline's title until there is a text
 * @param revision 0 while there is no text
 * @param content null while there is no text
 */
public record SavedDraft(
    String id,
    String briefId,
    int briefVersion,
    String outlineId,
    int outlineVersion,
    String title,
    DraftStage stage,
    int revision,
    @Nullable DraftContent content,
    int characters,
    Instant createdAt,
    Instant updatedAt) {}
