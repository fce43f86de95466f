package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Key(fields = @FieldSet("id"))
@Description("An import of files. It goes on after a restart of the service.")
public record ImportJob(
    @Id @NonNull @Description("Id of the job.") String id,
    @NonNull @Description("Where it stands.") JobState state,
    @Description("Number of files with an outcome.") int done,
    @Description("Number of files.") int total,
    @Description("Place in the queue, from 1; null unless it waits.")
        @Nullable Integer queuePosition,
    @Description("Why it failed, in Chinese; null unless it did.") @Nullable String failure,
    @Description("Whether it can still be cancelled.") boolean canCancel,
    @NonNull @Description("Its files in order.") List<@NonNull ImportedFile> files,
    @NonNull @Description("When it was accepted, UTC.") OffsetDateTime createdAt,
    @Description("When it ended, UTC; null before.") @Nullable OffsetDateTime finishedAt) {}
