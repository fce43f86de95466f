package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Something found.")
public record SearchHit(
    @Description("The higher the better; comparable only within one search.") double score,
    @NonNull @Description("What it is.") SearchUnit unit,
    @Description("The speech found, or the one the passage found is of.") @Nullable Speech speech,
    @Description("The passage found; null when the unit is SPEECH.") @Nullable Passage passage,
    @NonNull
        @Description(
            "The places that answer the search, in the text of the passage or speech found.")
        List<@NonNull Span> highlights) {}
