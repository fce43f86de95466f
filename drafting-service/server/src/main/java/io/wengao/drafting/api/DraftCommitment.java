package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.commitment.Commitment;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("Something somebody is to do, as a text says it.")
public record DraftCommitment(
    @Nullable @Description("Who acts; null when the text names nobody.") String who,
    @Nullable @Description("Who helps.") String supports,
    @NonNull @Description("The act.") String what,
    @Nullable @Description("Deadline or frequency in the text's words.") String when,
    @Nullable @Description("The last day, as far as it can be told from the day of the speech.")
        LocalDate due,
    @NonNull @Description("The sentence that says so.") String sentence,
    @NonNull @Description("Its place in the text.") Span span,
    @Id
        @Nullable
        @Description("The fact of the brief it states; null when read from the text alone.")
        String factId) {

  static List<DraftCommitment> of(List<Commitment> all) {
    return all.stream()
        .map(
            it ->
                new DraftCommitment(
                    it.who(),
                    it.supports(),
                    it.what(),
                    it.when(),
                    it.due(),
                    it.sentence(),
                    Span.of(it.span()),
                    it.factId()))
        .toList();
  }
}
