package io.wengao.drafting.job;

import io.wengao.composition.assembly.DraftSection;
import io.wengao.drafting.engine.EngineKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as others see it.
 *
 * @param engine what composes
 * @param stage in Chinese: 排队 取材 等待素材库 成文 复核 存稿 完成 未完成 已取消
 * @param done steps of the stage that are done
 * @param total steps of the stage, 0 when not known yet
 * @param queuePosition 1 for the next to start; null when it does not wait
 * @param failure what went wrong and what to do, in Chinese
 * @param written sections that are finished before the draft is
 * @param version counts changes
 */
public record SavedJob(
    String id,
    String draftId,
    EngineKind engine,
    JobState state,
    String stage,
    int done,
    int total,
    @Nullable Integer queuePosition,
    @Nullable String failure,
    List<DraftSection> written,
    int version,
    Instant createdAt,
    @Nullable Instant finishedAt) {}
