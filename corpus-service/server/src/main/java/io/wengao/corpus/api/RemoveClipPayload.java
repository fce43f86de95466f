package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to removeClip.")
public record RemoveClipPayload(
    @Id @Description("Id of the clip that was removed; null when there are errors.")
        @Nullable String clipId,
    @NonNull @Description("Why it was not removed.") List<@NonNull MutationError> errors) {}
