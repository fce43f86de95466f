package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to reprocess and cancelReprocess.")
public record ReprocessPayload(
    @Description("The job as it is now; null when there are errors.") @Nullable ReprocessJob job,
    @NonNull @Description("Why there is none.") List<@NonNull MutationError> errors) {}
