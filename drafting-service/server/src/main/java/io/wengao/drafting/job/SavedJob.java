package io.wengao.drafting.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as others see it.
 *
 * @param stage in Chinese: 排队 取材 等待素材库 成文 复核 存稿 完成 未完成 已取消
 * @param done steps of the stage that are done
 * @param total steps of the stage, 0 when not known yet
 * @param queuePosition 1 for the next to start; null when it does not wait
 * @param failure what went wrong and what to do, in Chinese
 * @param version counts changes
 */
public record SavedJob(
    String id,
    String draftId,
    JobState state,
    String stage,
    int done,
    int total,
    @Nullable Integer queuePosition,
    @Nullable String failure,
    int version,
    Instant createdAt,
    @Nullable Instant finishedAt) {}
