package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A speech that has wording in common with another.")
public record SimilarSpeech(
    @NonNull @Description("How much they have in common.") SimilarityKind kind,
    @Description("Share of the words of both speeches that the other has too, 0 to 1.")
        double similarity,
    @NonNull @Description("What they share, in order of the similar speech.")
        List<@NonNull SharedRun> sharedRuns,
    @Ignore String speechId) {

  static SimilarSpeech of(io.wengao.corpus.similarity.SimilarSpeech similar) {
    return new SimilarSpeech(
        SimilarityKind.of(similar.similarity().kind()),
        similar.similarity().value(),
        similar.similarity().runs().stream().map(SharedRun::of).toList(),
        similar.speechId());
  }
}
