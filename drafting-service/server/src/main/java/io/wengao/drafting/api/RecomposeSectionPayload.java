package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("What came of it.")
public record RecomposeSectionPayload(
    @Nullable @Description("The draft as it is now.") Draft draft,
    @NonNull @Description("Why it was not carried out; empty when it was.")
        List<@NonNull MutationError> errors) {}
