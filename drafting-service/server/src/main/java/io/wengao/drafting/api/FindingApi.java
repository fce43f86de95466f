package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.review.Dismissal;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.review.Reviews;
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Findings of drafts: safe fixes, dismissals. */
@GraphQLApi
@DatabaseBound
public class FindingApi {
  private final CurrentOffice office;
  private final Drafts drafts;
  private final Reviews reviews;

  FindingApi(CurrentOffice office, Drafts drafts, Reviews reviews) {
    this.office = office;
    this.drafts = drafts;
    this.reviews = reviews;
  }

  @NonNull
  @Name("findings")
  @Description("What composing and the review of this revision have to say; places are in `text`.")
  public List<List<@NonNull ReviewFinding>> findings(
      @Source List<Draft> sources,
      @Name("includeDismissed")
          @DefaultValue("false")
          @Description("Whether dismissed findings are given too.")
          boolean includeDismissed) {
    Office here = office.get();
    List<List<ReviewFinding>> all = new ArrayList<>();
    for (Draft draft : sources) {
      DraftContent content = draft.saved().content();
      all.add(
          content == null
              ? List.of()
              : ReviewFinding.of(
                  content.text(),
                  content.findings(),
                  reviews.of(here, List.of(draft.getId())),
                  includeDismissed));
    }
    return all;
  }

  @Mutation("applyFixes")
  @Description("Carries out safe fixes of a draft's findings, one by one or together.")
  public ApplyFixesPayload applyFixes(
      @Name("input") @NonNull @Description("The fixes.") ApplyFixesInput input) {
    Office here = office.get();
    return switch (reviews.applyFixes(
        here, input.draftId(), input.baseRevision(), input.findingIds(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new ApplyFixesPayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new ApplyFixesPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("dismissFinding")
  @Description("Says that a finding is no fault; it is not shown again where the scope reaches.")
  public DismissFindingPayload dismissFinding(
      @Name("input") @NonNull @Description("The finding.") DismissFindingInput input) {
    Office here = office.get();
    String draftId = input.draftId();
    return switch (dismissed(here, input)) {
      case Outcome.Done<String>(String id) ->
          new DismissFindingPayload(
              dismissal(here, draftId, id),
              draftId == null ? null : draft(here, draftId),
              List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new DismissFindingPayload(null, null, MutationError.of(problems));
    };
  }

  @Mutation("restoreFinding")
  @Description("Takes a dismissal back.")
  public RestoreFindingPayload restoreFinding(
      @Name("input") @NonNull @Description("The dismissal.") RestoreFindingInput input) {
    return switch (reviews.restore(office.get(), input.dismissalId(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new RestoreFindingPayload(id, List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new RestoreFindingPayload(null, MutationError.of(problems));
    };
  }

  private Outcome<String> dismissed(Office here, DismissFindingInput input) {
    String draftId = input.draftId();
    String findingId = input.findingId();
    String rule = input.rule();
    String quote = input.quote();
    if (draftId != null && findingId != null) {
      Dismissal.Scope scope = Dismissal.Scope.valueOf(input.scope().name());
      return reviews.dismiss(here, draftId, findingId, scope, input.idempotencyKey());
    }
    if (input.scope() == DismissalScope.OFFICE && rule != null && quote != null) {
      return reviews.dismissWords(here, rule, quote, input.idempotencyKey());
    }
    return Outcome.refused(
        Problem.badInput(
            "input",
            "请给出文稿和发现（draftId、findingId）；对粘贴的文字只能在全单位忽略（scope 为 OFFICE，给出 rule 和 quote）。"));
  }

  private @Nullable FindingDismissal dismissal(Office here, @Nullable String draftId, String id) {
    return reviews.of(here, draftId == null ? List.of() : List.of(draftId)).stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .map(FindingDismissal::of)
        .orElse(null);
  }

  private @Nullable Draft draft(Office here, String id) {
    return drafts.find(here, id).map(Draft::new).orElse(null);
  }
}
