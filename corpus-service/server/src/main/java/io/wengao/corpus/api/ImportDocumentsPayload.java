package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to importDocuments.")
public record ImportDocumentsPayload(
    @Description("The job that imports; null when there are errors.") @Nullable ImportJob job,
    @NonNull @Description("Why nothing was begun.") List<@NonNull MutationError> errors) {}
