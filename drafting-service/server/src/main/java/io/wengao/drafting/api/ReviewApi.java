package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.outline.SavedOutline;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Reading any text against the review rules. */
@GraphQLApi
public class ReviewApi {
  private static final int LONGEST = 200_000;

  private final CurrentOffice office;
  private final DraftReview review;
  private final Briefs briefs;
  private final Outlines outlines;

  ReviewApi(CurrentOffice office, DraftReview review, Briefs briefs, Outlines outlines) {
    this.office = office;
    this.review = review;
    this.briefs = briefs;
    this.outlines = outlines;
  }

  @Query("review")
  @Description("What the review rules have to say about a text. Nothing is stored.")
  @Nullable
  public List<@NonNull Finding> review(
      @Name("text")
          @NonNull
          @Description(
              "The text: one line for the title, the salutation, each heading and each paragraph.")
          String text,
      @Name("context") @Nullable @Description("What it is read against.") ReviewContext context) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new BadInput(Problem.badInput("text", "请给出要审读的文字，不超过" + LONGEST + "个字符。"));
    }
    SavedBrief brief = context == null ? null : brief(context.briefId());
    SavedOutline outline = context == null ? null : outline(context.outlineId());
    return Finding.of(
        review.review(
            new Reviewable(
                text,
                brief == null ? null : brief.brief(),
                outline == null ? null : outline.outline())));
  }

  private @Nullable SavedBrief brief(@Nullable String id) {
    return id == null
        ? null
        : briefs
            .find(office.get(), id)
            .orElseThrow(() -> new BadInput(Problem.notFound("context.briefId", "写作任务单", id)));
  }

  private @Nullable SavedOutline outline(@Nullable String id) {
    return id == null
        ? null
        : outlines
            .find(office.get(), id)
            .orElseThrow(() -> new BadInput(Problem.notFound("context.outlineId", "提纲", id)));
  }
}
