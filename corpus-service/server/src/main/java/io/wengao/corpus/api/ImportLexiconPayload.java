package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to importLexicon.")
public record ImportLexiconPayload(
    @Description("How many entries were stored; null when there are errors.")
        @Nullable Integer imported,
    @NonNull @Description("Mistakes with their place in the file; then nothing was stored.")
        List<@NonNull MutationError> errors) {}
