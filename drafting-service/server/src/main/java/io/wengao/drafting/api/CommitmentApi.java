package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.commitment.Commitment;
import io.wengao.composition.commitment.Commitments;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.export.CommitmentTable;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseBound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who does what by when, of drafts and of any text. */
@GraphQLApi
@DatabaseBound
public class CommitmentApi {
  private static final int LONGEST = 200_000;

  private final CurrentOffice office;
  private final Briefs briefs;

  CommitmentApi(CurrentOffice office, Briefs briefs) {
    this.office = office;
    this.briefs = briefs;
  }

  @NonNull
  @Name("commitments")
  @Description("Who does what by when (任务清单), in the order of the text.")
  public List<List<@NonNull DraftCommitment>> commitments(@Source List<Draft> sources) {
    Office here = office.get();
    List<List<DraftCommitment>> all = new ArrayList<>();
    for (Draft draft : sources) {
      DraftContent content = draft.saved().content();
      Optional<SavedBrief> brief =
          briefs.find(here, draft.saved().briefId(), draft.saved().briefVersion());
      all.add(
          content == null || brief.isEmpty()
              ? List.of()
              : DraftCommitment.of(Commitments.in(content.text(), brief.get().brief())));
    }
    return all;
  }

  @Query("commitments")
  @Nullable
  @Description("Who does what by when, as a text says it. Nothing is stored.")
  public CommitmentList commitments(
      @Name("text") @NonNull @Description("The text.") String text,
      @Name("date")
          @Nullable
          @Description("Day of the speech: deadlines without a year are seen from there.")
          LocalDate date) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new BadInput(Problem.badInput("text", "请给出要梳理的文字，不超过" + LONGEST + "个字符。"));
    }
    List<Commitment> found = Commitments.in(text, date);
    return new CommitmentList(DraftCommitment.of(found), CommitmentTable.csv(found));
  }
}
