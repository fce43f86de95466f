package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("What came of it.")
public record ComposeDraftPayload(
    @Nullable @Description("The draft; it has no text until its job has succeeded.") Draft draft,
    @Nullable @Description("The job that composes it.") ComposeJob job,
    @NonNull @Description("Why it was not carried out; empty when it was.")
        List<@NonNull MutationError> errors) {}
