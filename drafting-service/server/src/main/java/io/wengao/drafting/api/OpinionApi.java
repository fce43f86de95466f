package io.wengao.drafting.api;

import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.rounds.Opinion;
import io.wengao.drafting.rounds.Opinions;
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Opinions of consulted units (征求意见). */
@GraphQLApi
@DatabaseBound
public class OpinionApi {
  private final CurrentOffice office;
  private final Opinions opinions;

  OpinionApi(CurrentOffice office, Opinions opinions) {
    this.office = office;
    this.opinions = opinions;
  }

  @NonNull
  @Name("opinions")
  @Description("Opinions of consulted units (征求意见), in the order they came.")
  public List<List<@NonNull DraftOpinion>> opinions(@Source List<Draft> sources) {
    Office here = office.get();
    List<List<DraftOpinion>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(opinions.of(here, draft.getId()).stream().map(DraftOpinion::of).toList());
    }
    return all;
  }

  @Mutation("saveOpinion")
  @Description("Keeps the opinion of a consulted unit, or changes one and what was made of it.")
  public SaveOpinionPayload saveOpinion(
      @Name("input") @NonNull @Description("The opinion.") SaveOpinionInput input) {
    Office here = office.get();
    var wanted =
        new Opinions.Wanted(
            input.id(),
            input.draftId(),
            input.unit(),
            input.text(),
            Objects.requireNonNullElse(input.place(), ""),
            Opinion.Adoption.valueOf(input.adoption().name()),
            Objects.requireNonNullElse(input.reason(), ""));
    return switch (opinions.save(here, wanted, input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new SaveOpinionPayload(
              opinions.find(here, id).map(DraftOpinion::of).orElse(null), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new SaveOpinionPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("deleteOpinion")
  @Description("Deletes the opinion of a consulted unit.")
  public DeleteOpinionPayload deleteOpinion(
      @Name("input") @NonNull @Description("The opinion.") DeleteOpinionInput input) {
    return switch (opinions.delete(office.get(), input.id(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new DeleteOpinionPayload(id, List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new DeleteOpinionPayload(null, MutationError.of(problems));
    };
  }
}
