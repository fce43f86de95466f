package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Shareable;
import io.wengao.text.classification.Labelled;
import io.wengao.text.classification.Move;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Shareable
@Description(
    "A value of a growing list, such as a kind, an occasion, a theme or a rhetorical move.")
public record Term(
    @Id @NonNull @Description("Stable id for programs, lower-case ASCII.") String id,
    @NonNull @Description("Name for people, in Chinese.") String label) {

  static Term of(Labelled term) {
    return new Term(term.id(), term.label());
  }

  static @Nullable Term ofNullable(@Nullable Labelled term) {
    return term == null ? null : of(term);
  }

  static Term of(Move move) {
    return new Term(move.id(), move.label());
  }

  static List<Term> all(List<Labelled> terms) {
    return terms.stream().map(Term::of).toList();
  }
}
