package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ImportDocumentsInput")
@Description("What to import.")
public record ImportDocumentsInput(
    @Description("Texts, each imported as a file.") @io.smallrye.graphql.api.Nullable
        List<@NonNull TextInput> texts,
    @Description("Ids of files uploaded before with POST /documents?import=false.")
        @Id
        @io.smallrye.graphql.api.Nullable
        List<@NonNull String> uploadIds,
    @DefaultValue("SAMPLE") @Description("What the words of the documents may be used for.")
        Standing standing,
    @NonNull
        @Description("Chosen by the caller, at most 200 characters: the same key is the same job.")
        String idempotencyKey) {}
