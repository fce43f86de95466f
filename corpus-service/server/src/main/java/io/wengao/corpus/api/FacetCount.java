package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value and how many hits have it.")
public record FacetCount(
    @NonNull
        @Description(
            "The value; its id is what a filter takes. Years and standings are their own labels.")
        Term term,
    @Description("Number of hits.") int count) {}
