package io.wengao.corpus.api;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.rereading.RereadRow;
import io.wengao.corpus.rereading.RereadingOrder;
import io.wengao.corpus.rereading.Rereadings;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reading stored speeches again by the rules of today. */
@GraphQLApi
@DatabaseBound
public class ReprocessApi {
  private static final int BEFORE_THE_FIRST = -1;

  private final CurrentOffice office;
  private final CurrentPerson person;
  private final Rereadings rereadings;

  ReprocessApi(CurrentOffice office, CurrentPerson person, Rereadings rereadings) {
    this.office = office;
    this.person = person;
    this.rereadings = rereadings;
  }

  @Mutation
  @Description(
      "A curator has speeches read again from their originals, in a job: first as a dry run that tells what would change, then for good. Ids, standing and what curators decided stay; the index, mined wording and vectors follow.")
  public ReprocessPayload reprocess(@NonNull @Description("Which ones.") ReprocessInput input) {
    if (!person.isCurator()) {
      return refused(
          MutationError.notAllowed("only a curator may do this; the token names no such group"));
    }
    Optional<MutationError> mistake = input.mistake();
    if (mistake.isPresent()) {
      return refused(mistake.get());
    }
    SpeechFilterInput.check(input.filter(), "input.filter");
    Office current = office.get();
    List<String> named = input.speechIds();
    RereadingOrder.Which which =
        named == null
            ? new RereadingOrder.Which.Filtered(SpeechFilterInput.stored(input.filter()))
            : new RereadingOrder.Which.Named(named);
    return rereadings
        .submit(
            current,
            new RereadingOrder(input.idempotencyKey(), which, input.dryRun(), person.get()))
        .map(id -> new ReprocessPayload(reprocessJob(id), List.of()))
        .orElseGet(() -> refused(MutationError.notFound("input", "there are no such speeches")));
  }

  @Mutation
  @Description("A curator stops a job that reads again. Documents done by then stay so.")
  public ReprocessPayload cancelReprocess(
      @NonNull @Description("Which job.") CancelJobInput input) {
    if (!person.isCurator()) {
      return refused(
          MutationError.notAllowed("only a curator may do this; the token names no such group"));
    }
    return rereadings.cancel(office.get(), input.jobId())
        ? new ReprocessPayload(reprocessJob(input.jobId()), List.of())
        : refused(MutationError.notFound("input.jobId", "there is no such job"));
  }

  @Query
  @Description("The job that reads again with this id, or null.")
  public @Nullable ReprocessJob reprocessJob(
      @Id @NonNull @Description("Id of the job.") String id) {
    return rereadings.find(office.get(), id).map(ReprocessJob::of).orElse(null);
  }

  @Description("Its documents that have an outcome, with what is otherwise.")
  public @NonNull RereadDocumentConnection documents(
      @Source ReprocessJob job,
      @DefaultValue("true") @Description("Only documents that read otherwise.") boolean changedOnly,
      @DefaultValue("20") @Description("How many at most, up to 100.") int first,
      @Description("Cursor of the edge after which the page begins.") @Nullable String after) {
    int most = Paging.first(first);
    List<RereadRow> rows =
        rereadings.documents(office.get(), job.id(), position(after), changedOnly, most + 1);
    List<RereadDocumentEdge> edges =
        rows.stream()
            .limit(most)
            .map(RereadDocument::of)
            .map(it -> new RereadDocumentEdge(Integer.toString(it.position()), it))
            .toList();
    return new RereadDocumentConnection(
        edges,
        edges.stream().map(RereadDocumentEdge::node).toList(),
        Paging.info(edges, RereadDocumentEdge::cursor, rows.size() > most, after));
  }

  private static int position(@Nullable String cursor) {
    try {
      return cursor == null ? BEFORE_THE_FIRST : Integer.parseInt(cursor);
    } catch (NumberFormatException e) {
      throw new BadUserInput(
          "after", "not a cursor of this list; pass a cursor that an edge of the same list gave");
    }
  }

  private static ReprocessPayload refused(MutationError error) {
    return new ReprocessPayload(null, List.of(error));
  }
}
