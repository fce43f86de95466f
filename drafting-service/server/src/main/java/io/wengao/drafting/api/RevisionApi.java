package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Rewriting;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.rounds.RedLine;
import io.wengao.drafting.rounds.Redlines;
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

/** The revisions of a draft beside one another, and their names. */
@GraphQLApi
@DatabaseBound
public class RevisionApi {
  private final CurrentOffice office;
  private final Drafts drafts;
  private final Redlines redlines;
  private final Rewriting rewriting;

  RevisionApi(CurrentOffice office, Drafts drafts, Redlines redlines, Rewriting rewriting) {
    this.office = office;
    this.drafts = drafts;
    this.redlines = redlines;
    this.rewriting = rewriting;
  }

  @Query("revisionDiff")
  @Nullable
  @Description("What was changed from one revision to a later one, by whom and when.")
  public RevisionDiff revisionDiff(
      @Name("draftId") @Id @NonNull @Description("The draft.") String draftId,
      @Name("from") @Description("The earlier revision.") int from,
      @Name("to") @Description("The later revision.") int to,
      @Name("includeUnchanged")
          @DefaultValue("false")
          @Description("Whether lines kept as they were are given too.")
          boolean includeUnchanged) {
    List<RedLine> lines = redlines.between(office.get(), draftId, from, to).orThrow();
    return new RevisionDiff(
        from,
        to,
        (int) lines.stream().filter(RedLine::isChanged).count(),
        lines.stream()
            .filter(line -> includeUnchanged || line.isChanged())
            .map(RevisionLine::of)
            .toList());
  }

  @Mutation("nameRevision")
  @Description("Gives a revision a name, such as 征求意见稿.")
  public NameRevisionPayload nameRevision(
      @Name("input") @NonNull @Description("The name.") NameRevisionInput input) {
    Office here = office.get();
    return switch (rewriting.name(
        here, input.draftId(), input.revision(), input.name(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new NameRevisionPayload(drafts.find(here, id).map(Draft::new).orElse(null), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new NameRevisionPayload(null, MutationError.of(problems));
    };
  }
}
