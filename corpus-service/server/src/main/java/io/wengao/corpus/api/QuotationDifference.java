package io.wengao.corpus.api;

import io.wengao.text.quotation.Difference;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place where quoted words and a speech differ.")
public record QuotationDifference(
    @NonNull @Description("The words as quoted; empty where the speech has more.") String wanted,
    @NonNull @Description("Their place in the text asked about.") Span wantedSpan,
    @NonNull @Description("The words of the speech; empty where it has nothing.") String actual,
    @NonNull @Description("Their place in the text of the speech.") Span actualSpan) {

  static QuotationDifference of(Difference it) {
    return new QuotationDifference(
        it.wanted(), Span.of(it.wantedSpan()), it.actual(), Span.of(it.actualSpan()));
  }
}
