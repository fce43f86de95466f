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
    @Description(
            "The passage found, or the one the sentence or heading stands in; null when the unit is SPEECH.")
        @Nullable Passage passage,
    @Description("Place of the sentence or heading in the passage's text; null for whole ones.")
        @Nullable Span span,
    @NonNull
        @Description(
            "The places that answer the search, in the text of the passage or speech found.")
        List<@NonNull Span> highlights,
    @Description("Why it stands where it stands, when that was asked for.")
        @Nullable SearchExplanation explanation) {}
