package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.wengao.composition.skeleton.Bank;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.imitation.Imitations;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.outline.SavedOutline;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseBound;
import io.wengao.text.style.SpeechStyle;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Genres, briefs and outlines. */
@GraphQLApi
@DatabaseBound
@Link(
    url = "https://specs.apollo.dev/federation/v2.7",
    _import = {@Import(name = "@key"), @Import(name = "@shareable")})
public class BriefApi {
  private final CurrentOffice office;
  private final Bank bank;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Imitations imitations;

  BriefApi(
      CurrentOffice office, Bank bank, Briefs briefs, Outlines outlines, Imitations imitations) {
    this.imitations = imitations;
    this.office = office;
    this.bank = bank;
    this.briefs = briefs;
    this.outlines = outlines;
  }

  @Query("genres")
  @Description("The genres (文种) a brief can ask for.")
  @Nullable
  public List<@NonNull Genre> genres() {
    return bank.genres().stream().map(it -> new Genre(it.id(), it.label())).toList();
  }

  @Query("brief")
  @Nullable
  @Description("A saved brief at its latest version; null when there is none.")
  public Brief brief(@Name("id") @Id @NonNull @Description("Its id.") String id) {
    return briefs.find(office.get(), id).map(Brief::of).orElse(null);
  }

  @Query("outline")
  @Nullable
  @Description("A saved outline at its latest version; null when there is none.")
  public Outline outline(@Name("id") @Id @NonNull @Description("Its id.") String id) {
    return outlines.find(office.get(), id).map(Outline::of).orElse(null);
  }

  @Query("planOutline")
  @Nullable
  @Description("An outline for a brief, with alternatives for its headings. Nothing is stored.")
  public OutlinePlan planOutline(
      @Name("brief") @NonNull @Description("The brief; it need not be saved.") BriefInput brief) {
    io.wengao.composition.brief.Brief it = brief.model();
    return outlines
        .plan("brief", it, imitations.style(office.get(), it))
        .map(OutlinePlan::of)
        .orThrow();
  }

  @Mutation("saveBrief")
  @Description("Saves a new brief, or the next version of one.")
  public SaveBriefPayload saveBrief(
      @Name("input") @NonNull @Description("The brief.") SaveBriefInput input) {
    return switch (briefs.save(
        office.get(), input.id(), input.brief().model(), input.idempotencyKey())) {
      case Outcome.Done<SavedBrief>(SavedBrief saved) ->
          new SaveBriefPayload(Brief.of(saved), List.of());
      case Outcome.Refused<SavedBrief>(List<Problem> problems) ->
          new SaveBriefPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("saveOutline")
  @Description("Saves an approved outline, or the next version of one.")
  public SaveOutlinePayload saveOutline(
      @Name("input") @NonNull @Description("The outline.") SaveOutlineInput input) {
    Office here = office.get();
    SpeechStyle style =
        briefs
            .find(here, input.briefId())
            .map(saved -> imitations.style(here, saved.brief()))
            .orElse(SpeechStyle.NONE);
    var saved =
        outlines.save(
            here,
            input.id(),
            input.briefId(),
            input.outline().model(),
            style,
            input.idempotencyKey());
    return switch (saved) {
      case Outcome.Done<SavedOutline>(SavedOutline outline) ->
          new SaveOutlinePayload(Outline.of(outline), List.of());
      case Outcome.Refused<SavedOutline>(List<Problem> problems) ->
          new SaveOutlinePayload(null, MutationError.of(problems));
    };
  }
}
