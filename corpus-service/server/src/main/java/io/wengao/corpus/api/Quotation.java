package io.wengao.corpus.api;

import io.wengao.text.quotation.AttributedQuotation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Words of another in a speech. Quoted terms such as “四风” are none.")
public record Quotation(
    @NonNull @Description("Its place with the quotation marks.") Span span,
    @NonNull @Description("The words between the marks.") String words,
    @Description("Whether the speech says that somebody said it.") boolean attributed,
    @Description("Who said it, as the speech names them; null when it does not.")
        @Nullable String speaker,
    @Description("Where the speaker is named; null when nobody is.") @Nullable Span speakerSpan) {

  static Quotation of(AttributedQuotation it) {
    return new Quotation(
        Span.of(it.span()),
        it.words(),
        it.attributed(),
        it.speaker(),
        it.speakerSpan() == null ? null : Span.of(it.speakerSpan()));
  }
}
