package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A speech in a list.")
public record SpeechEdge(
    @NonNull @Description("Pass it as `after` to go on behind this speech.") String cursor,
    @NonNull @Description("The speech.") Speech node) {}
