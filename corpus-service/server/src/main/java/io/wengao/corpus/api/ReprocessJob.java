package io.wengao.corpus.api;

import io.wengao.corpus.rereading.Rereading;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "Documents that are read again from their originals by the rules of today. It goes on after a restart of the service.")
public record ReprocessJob(
    @Id @NonNull @Description("Id of the job.") String id,
    @NonNull @Description("Where it stands.") JobState state,
    @Description("Whether it only tells what would change.") boolean dryRun,
    @NonNull @Description("Who ordered it.") String person,
    @Description("Number of documents with an outcome.") int done,
    @Description("Number of documents.") int total,
    @Description("Number of documents that read otherwise, of those done.") int changed,
    @Description("Place in the queue of all jobs, from 1; null unless it waits.")
        @Nullable Integer queuePosition,
    @Description("Whether it can still be cancelled.") boolean canCancel,
    @NonNull @Description("When it was accepted, UTC.") OffsetDateTime createdAt,
    @Description("When it ended, UTC; null before.") @Nullable OffsetDateTime finishedAt) {

  static ReprocessJob of(Rereading it) {
    Instant finished = it.job().finishedAt();
    return new ReprocessJob(
        it.job().id(),
        JobState.of(it.job().state()),
        it.dryRun(),
        it.person(),
        it.job().done(),
        it.job().total(),
        Math.toIntExact(it.changed()),
        it.queuePosition(),
        it.canCancel(),
        it.job().createdAt().atOffset(ZoneOffset.UTC),
        finished == null ? null : finished.atOffset(ZoneOffset.UTC));
  }
}
