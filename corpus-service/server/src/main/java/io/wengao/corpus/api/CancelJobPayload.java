package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to cancelJob.")
public record CancelJobPayload(
    @Description("The job as it is now; one that runs stops after the file it is at.")
        @Nullable ImportJob job,
    @NonNull @Description("Why it could not be stopped.") List<@NonNull MutationError> errors) {}
