package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.factsheet.FactClaim;
import io.wengao.drafting.draft.CheckedFact;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A line of the fact sheet (核稿单): something a person should check.")
public record FactCheck(
    @Id @NonNull @Description("The same while the words and their clause are; unique in the draft.")
        String id,
    @NonNull @Description("What kind of thing it is.") FactKind kind,
    @NonNull @Description("The words.") String text,
    @NonNull @Description("Place in the draft's `text`.") Span span,
    @NonNull @Description("The clause it stands in.") String clause,
    @Nullable @Description("What in the brief supports it; null when nothing does.")
        FactSupport support,
    @NonNull
        @Description(
            "Every place that says the same, this one among them; of numbers and dates the value"
                + " counts.")
        List<@NonNull FactPlace> places,
    @Nullable
        @Description("The tick; null until a person has confirmed it. A changed span loses it.")
        FactConfirmation confirmation) {

  static List<FactCheck> of(List<CheckedFact> facts) {
    return facts.stream().map(FactCheck::of).toList();
  }

  private static FactCheck of(CheckedFact it) {
    FactClaim claim = it.claim();
    FactClaim.Support support = claim.support();
    CheckedFact.Tick tick = it.tick();
    return new FactCheck(
        claim.id(),
        FactKind.valueOf(claim.kind().name()),
        claim.text(),
        Span.of(claim.span()),
        claim.clause(),
        support == null ? null : new FactSupport(support.path(), support.quote(), support.source()),
        FactPlace.of(it.places()),
        tick == null ? null : new FactConfirmation(tick.who(), tick.at()));
  }
}
