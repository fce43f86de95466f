package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.review.Dismissal;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.Placed;
import io.wengao.composition.review.ReviewRules;
import io.wengao.composition.review.SafeFixes;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.lexicon.OfficeReview;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.outline.SavedOutline;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.review.Reviews;
import io.wengao.drafting.review.SavedDismissal;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Reading any text against the review rules. */
@GraphQLApi
@DatabaseBound
public class ReviewApi {
  private static final int LONGEST = 200_000;

  private final CurrentOffice office;
  private final OfficeReview review;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Reviews reviews;

  ReviewApi(
      CurrentOffice office,
      OfficeReview review,
      Briefs briefs,
      Outlines outlines,
      Reviews reviews) {
    this.office = office;
    this.review = review;
    this.briefs = briefs;
    this.outlines = outlines;
    this.reviews = reviews;
  }

  @Query("review")
  @Description("What the review rules have to say about a text. Nothing is stored.")
  @Nullable
  public List<@NonNull ReviewFinding> review(
      @Name("text")
          @NonNull
          @Description(
              "The text: one line for the title, the salutation, each heading and each paragraph.")
          String text,
      @Name("context") @Nullable @Description("What it is read against.") ReviewContext context) {
    return findings(text, context);
  }

  private List<ReviewFinding> findings(String text, @Nullable ReviewContext context) {
    boolean all = context != null && Boolean.TRUE.equals(context.includeDismissed());
    return ReviewFinding.of(text, read(text, context), dismissals(context), all);
  }

  @Query("fixedText")
  @Description("A text with safe fixes of its findings carried out. Nothing is stored.")
  @Nullable
  public FixedText fixedText(
      @Name("text") @NonNull @Description("The text, as for `review`.") String text,
      @Name("context") @Nullable @Description("What it is read against.") ReviewContext context,
      @Name("findingIds")
          @Nullable
          @Description("Findings of `review` to fix; all that are safe when absent.")
          List<@NonNull String> findingIds) {
    List<Dismissal> dismissed =
        dismissals(context).stream().map(SavedDismissal::dismissal).toList();
    List<DraftFinding> chosen =
        Placed.all(text, read(text, context)).stream()
            .filter(
                placed ->
                    findingIds == null
                        ? dismissed.stream().noneMatch(d -> d.covers(placed))
                        : findingIds.contains(placed.id()))
            .map(Placed::finding)
            .toList();
    List<SafeFixes.Fix> fixes = SafeFixes.of(chosen);
    String fixed = SafeFixes.apply(text, fixes);
    return new FixedText(fixed, fixes.size(), findings(fixed, context));
  }

  @Query("reviewRules")
  @Description("The rules a text is reviewed by, in the order they are shown.")
  @Nullable
  public List<@NonNull ReviewRule> reviewRules() {
    return ReviewRules.all().stream()
        .map(rule -> new ReviewRule(rule.id(), rule.label(), rule.group()))
        .toList();
  }

  @Query("dismissals")
  @Description("What was dismissed in the whole office and, with a draft, in it.")
  @Nullable
  public List<@NonNull FindingDismissal> dismissals(
      @Name("draftId") @Id @Nullable @Description("A draft.") String draftId) {
    List<String> drafts = draftId == null ? List.of() : List.of(draftId);
    return reviews.of(office.get(), drafts).stream().map(FindingDismissal::of).toList();
  }

  private List<DraftFinding> read(String text, @Nullable ReviewContext context) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new BadInput(Problem.badInput("text", "请给出要审读的文字，不超过" + LONGEST + "个字符。"));
    }
    SavedBrief brief = context == null ? null : brief(context.briefId());
    SavedOutline outline = context == null ? null : outline(context.outlineId());
    return review.review(
        office.get(),
        text,
        brief == null ? null : brief.brief(),
        outline == null ? null : outline.outline(),
        context == null ? null : context.date());
  }

  private List<SavedDismissal> dismissals(@Nullable ReviewContext context) {
    String draft = context == null ? null : context.draftId();
    return reviews.of(office.get(), draft == null ? List.of() : List.of(draft));
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
