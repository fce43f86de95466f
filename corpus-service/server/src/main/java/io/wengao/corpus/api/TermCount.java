package io.wengao.corpus.api;

import io.wengao.corpus.speech.TermCounts;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value of a growing list and how many speeches have it.")
public record TermCount(
    @NonNull @Description("The value.") Term term, @Description("Number of speeches.") int count) {

  static List<TermCount> all(List<TermCounts.TermCount> counts) {
    return counts.stream()
        .map(one -> new TermCount(Term.of(one.term()), Math.toIntExact(one.count())))
        .toList();
  }
}
