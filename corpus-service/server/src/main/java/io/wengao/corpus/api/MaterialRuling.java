package io.wengao.corpus.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A curator's decision about a speech that is blocked as material.")
public record MaterialRuling(
    @Description("True: it lends its wording from then on; false: the release was withdrawn.")
        boolean released,
    @NonNull @Description("Who decided.") String person,
    @NonNull @Description("Why, in their words.") String reason,
    @NonNull @Description("What reading the speech said against it then, in Chinese.")
        String blockedBecause,
    @NonNull @Description("When, UTC.") OffsetDateTime decidedAt) {

  static MaterialRuling of(io.wengao.corpus.curation.MaterialRuling it) {
    return new MaterialRuling(
        it.released(),
        it.person(),
        it.reason(),
        it.blockedBecause(),
        it.decidedAt().atOffset(ZoneOffset.UTC));
  }
}
