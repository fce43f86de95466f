package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Answer to releaseMaterial and withdrawMaterialRelease.")
public record MaterialRulingPayload(
    @Description("The speech as it is now; null when there are errors.") @Nullable Speech speech,
    @NonNull @Description("Why nothing was decided.") List<@NonNull MutationError> errors) {}
