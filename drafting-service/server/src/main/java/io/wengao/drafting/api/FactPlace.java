package io.wengao.drafting.api;

import io.wengao.composition.factsheet.FactClaim;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A place where a fact stands.")
public record FactPlace(
    @Id @NonNull @Description("Id of the fact at this place.") String id,
    @NonNull @Description("Place in the draft's `text`.") Span span,
    @NonNull @Description("The words there.") String text,
    @NonNull @Description("The clause they stand in.") String clause) {

  static FactPlace of(FactClaim it) {
    return new FactPlace(it.id(), Span.of(it.span()), it.text(), it.clause());
  }

  static List<FactPlace> of(List<FactClaim> claims) {
    return claims.stream().map(FactPlace::of).toList();
  }
}
