package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A clip in a list.")
public record ClipEdge(
    @NonNull @Description("Pass it as `after` to go on behind this clip.") String cursor,
    @NonNull @Description("The clip.") Clip node) {}
