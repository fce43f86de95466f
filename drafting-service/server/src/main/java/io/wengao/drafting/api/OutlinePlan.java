package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description(
    "A proposed outline; nothing is stored. Change it as you like and save it with `saveOutline`.")
public record OutlinePlan(
    @NonNull @Description("Title of the speech.") String title,
    @Nullable @Description("Salutation (称谓) with its colon; null when the genre has none.")
        String salutation,
    @NonNull @Description("The numbered sections in order.") List<@NonNull OutlineSection> sections,
    @NonNull @Description("What the headings could be instead; the first set is the outline's own.")
        List<@NonNull HeadingSet> alternatives) {

  static OutlinePlan of(io.wengao.composition.outline.OutlinePlan plan) {
    return new OutlinePlan(
        plan.outline().title(),
        plan.outline().salutation(),
        OutlineSection.of(plan.outline().sections()),
        HeadingSet.of(plan.headingAlternatives()));
  }
}
