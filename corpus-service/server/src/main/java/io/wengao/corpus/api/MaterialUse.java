package io.wengao.corpus.api;

import io.wengao.corpus.speech.SpeechRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@Description("Whether a speech may lend its wording to drafts.")
public record MaterialUse(
    @Description("Whether it may.") boolean allowed,
    @Description("Why it may not, in Chinese; null when it may.") @Nullable String reason,
    @Description(
            "What reading it says against that, in Chinese, also where a curator released it; null when there is nothing.")
        @Nullable String blockedBecause,
    @Ignore String speechId) {

  static MaterialUse of(SpeechRow row) {
    return new MaterialUse(
        row.lendable(),
        row.lendable() ? null : row.materialBlocked(),
        row.materialBlocked(),
        row.id());
  }
}
