package io.wengao.corpus.api;

import io.wengao.corpus.quotation.Verdict;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Where quoted words stand, exactly or nearly.")
public record QuotationPlace(
    @NonNull @Description("The place in the speech's text.") Span span,
    @NonNull @Description("The words there.") String text,
    @Description("1 for the very words, else one less the share of them that differs.")
        double similarity,
    @NonNull @Description("What differs, in order; empty when the words are the same.")
        List<@NonNull QuotationDifference> differences,
    @Ignore String speechId) {

  static QuotationPlace of(Verdict.Place place) {
    return new QuotationPlace(
        Span.of(place.at().span()),
        place.at().span().of(place.speechText()),
        place.at().similarity(),
        place.at().differences().stream().map(QuotationDifference::of).toList(),
        place.speechId());
  }

  static List<QuotationPlace> all(List<Verdict.Place> places) {
    return places.stream().map(QuotationPlace::of).toList();
  }
}
