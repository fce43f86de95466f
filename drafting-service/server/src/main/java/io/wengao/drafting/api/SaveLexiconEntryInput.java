package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("SaveLexiconEntryInput")
@Description("An entry of the office lexicon; one of the same kind and word is replaced.")
public record SaveLexiconEntryInput(
    @NonNull @Description("What it is good for.") LexiconKind kind,
    @NonNull @Description("The name, formulation or word.") String word,
    @Nullable @Description("Other forms, which are reported.") List<@NonNull String> variants,
    @Nullable @Description("The post of a person; why a word is avoided.") String note,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
