package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("Whether a speech may lend its wording to drafts.")
public record MaterialUse(
    @Description("Whether it may.") boolean allowed,
    @Description("Why it may not, in Chinese; null when it may.") @Nullable String reason) {}
