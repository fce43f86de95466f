package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to keepClip.")
public record KeepClipPayload(
    @Description("The clip; null when there are errors.") @Nullable Clip clip,
    @NonNull @Description("Why nothing was kept.") List<@NonNull MutationError> errors) {}
