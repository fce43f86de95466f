package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.outage.DatabaseBound;
import java.time.Duration;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The events of a draft. State is read from the database, so that it does not matter which instance
 * runs the job or takes the edits; what changed between two looks is one event, so a slow client
 * gets the latest. A look that finds nothing new costs one small query.
 */
@GraphQLApi
@DatabaseBound
public class EventsApi {
  private static final Duration LOOK = Duration.ofMillis(300);

  private final CurrentOffice office;
  private final Drafts drafts;
  private final ComposeJobs jobs;

  EventsApi(CurrentOffice office, Drafts drafts, ComposeJobs jobs) {
    this.office = office;
    this.drafts = drafts;
    this.jobs = jobs;
  }

  @Subscription("draftEvents")
  @Description(
      "The state of a draft and its job: first the present one, then each change, until the draft"
          + " is deleted.")
  public Multi<DraftEvent> draftEvents(
      @Name("draftId") @Id @NonNull @Description("The draft.") String draftId,
      @Name("after")
          @Nullable
          @Description(
              "Cursor of the last event seen: nothing is sent while it is still the present state.")
          String after) {
    DraftFollower follower = new DraftFollower(office.get(), draftId, after, drafts, jobs);
    return Multi.createFrom()
        .ticks()
        .startingAfter(Duration.ofMillis(1))
        .every(LOOK)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(tick -> follower.look())
        .select()
        .first(look -> !(look instanceof DraftFollower.Look.Gone))
        .flatMap(
            look ->
                look instanceof DraftFollower.Look.Changed(DraftEvent event)
                    ? Multi.createFrom().item(event)
                    : Multi.createFrom().empty());
  }
}
