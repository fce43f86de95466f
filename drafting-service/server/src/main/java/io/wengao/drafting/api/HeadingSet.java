package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("One choice of headings, parallel in form, as many as the outline has sections.")
public record HeadingSet(
    @NonNull @Description("What they have in common, in Chinese.") String form,
    @NonNull @Description("The headings, without numbers.") List<@NonNull String> headings) {

  static List<HeadingSet> of(List<io.wengao.composition.outline.HeadingSet> sets) {
    return sets.stream().map(set -> new HeadingSet(set.form(), set.headings())).toList();
  }
}
