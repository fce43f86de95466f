package io.wengao.drafting.api;

import io.wengao.composition.factsheet.FactClaim;
import io.wengao.drafting.draft.CheckedFact;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.FactChecks;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The fact sheet (核稿单) of drafts, gaps, and making a draft final. */
@GraphQLApi
@DatabaseBound
public class FactApi {
  private final CurrentOffice office;
  private final Drafts drafts;
  private final FactChecks facts;

  FactApi(CurrentOffice office, Drafts drafts, FactChecks facts) {
    this.office = office;
    this.drafts = drafts;
    this.facts = facts;
  }

  @NonNull
  @Name("factChecks")
  @Description(
      "The fact sheet (核稿单): each number, name with post, date, title, quotation and announced count"
          + " in order of the text, with its support and its tick.")
  public List<List<@NonNull FactCheck>> factChecks(@Source List<Draft> sources) {
    Office here = office.get();
    List<List<FactCheck>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(FactCheck.of(facts.of(here, draft.saved())));
    }
    return all;
  }

  @Mutation("confirmFact")
  @Description("Ticks a fact of the latest revision, or takes the tick back.")
  public ConfirmFactPayload confirmFact(
      @Name("input") @NonNull @Description("The tick.") ConfirmFactInput input) {
    Office here = office.get();
    return switch (facts.confirm(
        here, input.draftId(), input.factCheckId(), input.confirmed(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new ConfirmFactPayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new ConfirmFactPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("updateFact")
  @Description("Gives a fact other words at every place it stands, or at those chosen.")
  public UpdateFactPayload updateFact(
      @Name("input") @NonNull @Description("The new words.") UpdateFactInput input) {
    Office here = office.get();
    return switch (facts.update(
        here,
        input.draftId(),
        input.baseRevision(),
        input.factCheckId(),
        input.placeIds(),
        input.text(),
        input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new UpdateFactPayload(draft(here, id), placesOf(here, id, input.text()), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new UpdateFactPayload(null, List.of(), MutationError.of(problems));
    };
  }

  @Mutation("fillGap")
  @Description("Fills a gap (待补) at every place it stands, the title and headings among them.")
  public FillGapPayload fillGap(
      @Name("input") @NonNull @Description("What it is filled with.") FillGapInput input) {
    Office here = office.get();
    return switch (facts.fillGap(
        here,
        input.draftId(),
        input.baseRevision(),
        input.gapId(),
        input.text(),
        input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new FillGapPayload(draft(here, id), spans(here, id, input.text()), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new FillGapPayload(null, List.of(), MutationError.of(problems));
    };
  }

  @Mutation("finalizeDraft")
  @Description(
      "Makes the latest revision final (定稿). NOT_READY while a gap is open or a fact unconfirmed.")
  public FinalizeDraftPayload finalizeDraft(
      @Name("input") @NonNull @Description("The revision.") FinalizeDraftInput input) {
    Office here = office.get();
    return switch (facts.finish(
        here, input.draftId(), input.baseRevision(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new FinalizeDraftPayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new FinalizeDraftPayload(null, MutationError.of(problems));
    };
  }

  private @org.jspecify.annotations.Nullable Draft draft(Office here, String id) {
    return drafts.find(here, id).map(Draft::new).orElse(null);
  }

  private List<FactPlace> placesOf(Office here, String id, String text) {
    List<FactClaim> claims =
        drafts.find(here, id).stream()
            .flatMap(draft -> facts.of(here, draft).stream())
            .map(CheckedFact::claim)
            .toList();
    return FactPlace.of(
        claims.stream().filter(c -> c.text().contains(text) || text.contains(c.text())).toList());
  }

  private List<Span> spans(Office here, String id, String words) {
    List<Span> spans = new ArrayList<>();
    DraftContent content = drafts.find(here, id).map(it -> it.content()).orElse(null);
    String text = content == null ? "" : content.text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      spans.add(new Span(at, at + words.length()));
    }
    return spans;
  }
}
