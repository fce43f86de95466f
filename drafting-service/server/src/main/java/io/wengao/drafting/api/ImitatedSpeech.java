package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.material.StyleSource;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A speech whose manner a draft follows (仿写). No word of it comes from there.")
public record ImitatedSpeech(
    @Nullable @Description("The speech; null when it is no longer in the corpus.") Speech speech,
    @NonNull @Description("Its title when the draft was composed.") String title,
    @Description("Mean length of its sentences in 字 when the draft was composed.")
        double meanSentence) {

  static ImitatedSpeech of(StyleSource it) {
    return new ImitatedSpeech(
        new Speech(it.speechId()), it.title(), it.style().sentences().meanSentence());
  }
}
