package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.Candidate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Inaccessible
@Description("A piece of a passage that a draft may borrow.")
public record PassageCandidate(
    @Id @NonNull @Description("Id of the passage.") String passageId,
    @Id @NonNull @Description("Id of its speech.") String speechId,
    @NonNull @Description("Title of the speech.") String speechTitle,
    @NonNull @Description("SHA-256 of the document's bytes in lower-case hex.")
        String documentSha256,
    @NonNull @Description("Kind of the speech.") Term kind,
    @Description("Administrative level of the speech; null when unknown.") @Nullable Term level,
    @NonNull @Description("SHA-256 of the passage's text in UTF-8, lower-case hex.") String sha256,
    @NonNull @Description("The piece exactly as it stands in the passage.") String text,
    @NonNull @Description("Its place in the passage's text.") Span span,
    @NonNull @Description("The passage's text.") String passageText,
    @Description("Whether it comes from a source the request prefers.") boolean preferred) {

  static PassageCandidate of(Candidate candidate, List<String> preferred) {
    return new PassageCandidate(
        candidate.passageId(),
        candidate.speechId(),
        candidate.speechTitle(),
        candidate.documentId(),
        Term.of(candidate.kind()),
        Term.ofNullable(candidate.level()),
        candidate.sha256(),
        candidate.text(),
        Span.of(candidate.span()),
        candidate.passageText(),
        preferred.stream().anyMatch(candidate::standsIn));
  }
}
