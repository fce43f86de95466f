package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stretch that two speeches share, but for small differences.")
public record SharedRun(
    @NonNull @Description("Its place in the text of the speech asked about.") Span span,
    @NonNull @Description("Its place in the text of the similar speech.") Span otherSpan,
    @Description("Letters and digits of it that are the same, a number counting as one.")
        int matched) {

  static SharedRun of(io.wengao.text.similarity.SharedRun run) {
    return new SharedRun(Span.of(run.here()), Span.of(run.there()), run.matched());
  }
}
