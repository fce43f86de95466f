package io.wengao.corpus.api;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.wengao.outage.DatabaseBound;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The root fields that keep telling. */
@GraphQLApi
@DatabaseBound
public class CorpusSubscriptions {
  private final CurrentOffice office;
  private final JobEvents events;

  CorpusSubscriptions(CurrentOffice office, JobEvents events) {
    this.office = office;
    this.events = events;
  }

  @Subscription
  @Description(
      "The import's present state, then each later one, until it ends. A slow client gets the latest.")
  public Multi<ImportJobEvent> jobEvents(
      @Id @NonNull @Description("Id of the job.") String jobId,
      @Description("Cursor of the last event heard: the first event then is a later one.")
          @Nullable String after) {
    return events.of(office.get(), jobId, after);
  }
}
