package io.wengao.corpus.api;

import io.wengao.text.cleaning.Removal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A piece of noise taken out of a file before it was read.")
public record RemovedPiece(
    @NonNull @Description("Id of the cleaning rule.") String rule,
    @NonNull @Description("The place in the decoded file.") Span span,
    @NonNull @Description("The piece verbatim.") String text) {

  static RemovedPiece of(Removal removal) {
    return new RemovedPiece(
        removal.rule(), new Span(removal.start(), removal.end()), removal.text());
  }
}
