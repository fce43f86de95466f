package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.assembly.Wish;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.recompose.Locking;
import io.wengao.drafting.recompose.Recomposing;
import io.wengao.drafting.recompose.Rewording;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Parts of a draft written again. */
@GraphQLApi
@DatabaseBound
public class RecomposeApi {
  private final CurrentOffice office;
  private final Recomposing recomposing;
  private final Rewording rewording;
  private final Locking locking;
  private final Drafts drafts;

  RecomposeApi(
      CurrentOffice office,
      Recomposing recomposing,
      Rewording rewording,
      Locking locking,
      Drafts drafts) {
    this.office = office;
    this.recomposing = recomposing;
    this.rewording = rewording;
    this.locking = locking;
    this.drafts = drafts;
  }

  @Query("sentenceAlternatives")
  @Nullable
  @Description(
      "Other ways to say a sentence of a draft's latest revision, best first; none for a sentence"
          + " that is the brief's own.")
  public List<@NonNull SentenceAlternative> sentenceAlternatives(
      @Name("draftId") @Id @NonNull @Description("The draft.") String draftId,
      @Name("sentenceId") @Id @NonNull @Description("The sentence.") String sentenceId,
      @Name("first") @DefaultValue("5") @Description("At most so many, 1 to 100.") int first) {
    return rewording.alternatives(office.get(), draftId, sentenceId).stream()
        .limit(Cursor.first(first))
        .map(SentenceAlternative::of)
        .toList();
  }

  @Mutation("recomposeSection")
  @Description(
      "Writes one section again and leaves the rest as it is: its heading, its points and facts and"
          + " its locked paragraphs stay. NOT_READY says what would be needed.")
  public RecomposeSectionPayload recomposeSection(
      @Name("input") @NonNull @Description("The section.") RecomposeSectionInput input) {
    Office here = office.get();
    var recomposed =
        recomposing.recompose(
            here,
            input.draftId(),
            input.baseRevision(),
            input.sectionId(),
            Wish.valueOf(input.wish().name()),
            input.idempotencyKey());
    return switch (recomposed) {
      case Outcome.Done<String>(String id) ->
          new RecomposeSectionPayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new RecomposeSectionPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("takeAlternative")
  @Description("Says a sentence otherwise; every character has its origin as before.")
  public TakeAlternativePayload takeAlternative(
      @Name("input") @NonNull @Description("The alternative.") TakeAlternativeInput input) {
    Office here = office.get();
    return switch (rewording.take(
        here,
        input.draftId(),
        input.baseRevision(),
        input.alternativeId(),
        input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new TakeAlternativePayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new TakeAlternativePayload(null, MutationError.of(problems));
    };
  }

  @Mutation("lockParagraphs")
  @Description("Locks paragraphs against recomposing, or unlocks them; no word changes.")
  public LockParagraphsPayload lockParagraphs(
      @Name("input") @NonNull @Description("The paragraphs.") LockParagraphsInput input) {
    Office here = office.get();
    return switch (locking.lock(
        here, input.draftId(), input.paragraphIds(), input.locked(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new LockParagraphsPayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new LockParagraphsPayload(null, MutationError.of(problems));
    };
  }

  private @org.jspecify.annotations.Nullable Draft draft(Office here, String id) {
    return drafts.find(here, id).map(Draft::new).orElse(null);
  }
}
