package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The year a speech was given.")
public record Year(
    @Description("Four digits.") int value,
    @Description("False when the text writes the year itself.") boolean inferred,
    @NonNull @Description("The words it rests on.") String basis) {

  static @Nullable Year of(io.wengao.text.classification.@Nullable Year year) {
    return year == null ? null : new Year(year.value(), year.inferred(), year.basis());
  }
}
