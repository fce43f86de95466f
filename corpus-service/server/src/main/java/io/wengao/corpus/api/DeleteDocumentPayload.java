package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to deleteDocument.")
public record DeleteDocumentPayload(
    @Id @Description("Id of the document that was deleted; null when there are errors.")
        @Nullable String documentId,
    @NonNull @Description("Why it was not deleted.") List<@NonNull MutationError> errors) {}
