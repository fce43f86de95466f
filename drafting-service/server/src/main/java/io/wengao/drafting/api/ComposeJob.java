package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.job.SavedJob;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Key(fields = @FieldSet("id"))
@Description("The job that composes a draft. It survives restarts.")
public record ComposeJob(
    @Id @NonNull @Description("Id.") String id,
    @Id @NonNull @Description("The draft it composes.") String draftId,
    @NonNull @Description("What composes it.") Engine engine,
    @NonNull @Description("Where it stands.") JobState state,
    @NonNull @Description("The stage in Chinese: 排队 取材 等待素材库 成文 复核 存稿 完成 未完成 已取消.") String stage,
    @Description("Steps of the stage that are done.") int done,
    @Description("Steps of the stage; 0 when not known yet.") int total,
    @Nullable @Description("1 for the next to start; null when it does not wait.")
        Integer queuePosition,
    @Nullable @Description("What went wrong and what to do, in Chinese.") String failure,
    @NonNull
        @Description(
            "Sections the engine MODEL has finished so far, to be shown while the rest is written;"
                + " empty once the draft has its text.")
        List<@NonNull DraftSection> writtenSections,
    @Description("Whether it can be cancelled.") boolean canCancel,
    @NonNull @Description("When it was ordered.") Instant createdAt,
    @Nullable @Description("When it ended.") Instant finishedAt) {

  static ComposeJob of(SavedJob it) {
    return new ComposeJob(
        it.id(),
        it.draftId(),
        Engine.valueOf(it.engine().name()),
        JobState.valueOf(it.state().name()),
        it.stage(),
        it.done(),
        it.total(),
        it.queuePosition(),
        it.failure(),
        it.written().stream().map(DraftContent.Section::fresh).map(DraftSection::of).toList(),
        !it.state().isFinal(),
        it.createdAt(),
        it.finishedAt());
  }
}
