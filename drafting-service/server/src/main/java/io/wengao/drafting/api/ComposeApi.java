package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.engine.EngineKind;
import io.wengao.drafting.engine.Engines;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.job.SavedJob;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ordering drafts and following their jobs. */
@GraphQLApi
@DatabaseBound
public class ComposeApi {
  private final CurrentOffice office;
  private final ComposeJobs jobs;
  private final Drafts drafts;
  private final Engines engines;

  ComposeApi(CurrentOffice office, ComposeJobs jobs, Drafts drafts, Engines engines) {
    this.office = office;
    this.jobs = jobs;
    this.drafts = drafts;
    this.engines = engines;
  }

  @Query("engines")
  @Nullable
  @Description("What can compose a draft, and whether it can do so here.")
  public List<@NonNull EngineState> engines() {
    return engines.states().stream().map(EngineState::of).toList();
  }

  @Query("composeJob")
  @Nullable
  @Description("A job that composes a draft; null when there is none.")
  public ComposeJob composeJob(@Name("id") @Id @NonNull @Description("Its id.") String id) {
    SavedJob job = jobs.byId(office.get(), List.of(id)).get(id);
    return job == null ? null : ComposeJob.of(job);
  }

  @Mutation("composeDraft")
  @Description("Orders a draft. It is composed in the background; follow it with `draftEvents`.")
  public ComposeDraftPayload composeDraft(
      @Name("input") @NonNull @Description("The order.") ComposeDraftInput input) {
    Office here = office.get();
    Integer seed = input.seed();
    Engine engine = input.engine();
    var ordered =
        jobs.order(
            here,
            input.briefId(),
            input.outlineId(),
            seed == null ? 0 : seed,
            engine == null ? EngineKind.CORPUS : EngineKind.valueOf(engine.name()),
            input.idempotencyKey());
    return switch (ordered) {
      case Outcome.Done<String>(String id) -> payload(here, id);
      case Outcome.Refused<String>(List<Problem> problems) ->
          new ComposeDraftPayload(null, null, MutationError.of(problems));
    };
  }

  @Mutation("cancelComposeJob")
  @Description("Cancels a job that has not ended. A running one ends at its next step.")
  public CancelComposeJobPayload cancelComposeJob(
      @Name("input") @NonNull @Description("The job.") CancelComposeJobInput input) {
    Office here = office.get();
    return switch (jobs.cancel(here, input.jobId(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> {
        SavedJob job = jobs.byId(here, List.of(id)).get(id);
        yield new CancelComposeJobPayload(job == null ? null : ComposeJob.of(job), List.of());
      }
      case Outcome.Refused<String>(List<Problem> problems) ->
          new CancelComposeJobPayload(null, MutationError.of(problems));
    };
  }

  private ComposeDraftPayload payload(Office here, String draftId) {
    SavedJob job = jobs.byDraft(here, List.of(draftId)).get(draftId);
    return new ComposeDraftPayload(
        drafts.find(here, draftId).map(Draft::new).orElse(null),
        job == null ? null : ComposeJob.of(job),
        List.of());
  }
}
