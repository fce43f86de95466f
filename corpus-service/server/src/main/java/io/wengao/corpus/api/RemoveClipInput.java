package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RemoveClipInput")
@Description("Which clip to remove.")
public record RemoveClipInput(@Id @NonNull @Description("Id of the clip.") String clipId) {}
