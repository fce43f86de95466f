package io.wengao.drafting.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.assembly.Gap;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.factsheet.FactClaim;
import io.wengao.composition.factsheet.FactSheet;
import io.wengao.composition.review.SafeFixes;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.office.CurrentPerson;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Once;
import io.wengao.text.span.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fact sheet (核稿单) of drafts: what is to be checked, a person's ticks, changing a fact or
 * filling a gap wherever it stands, and the gate before a draft is final.
 */
@ApplicationScoped
public class FactChecks {
  private static final int LONGEST = 500;

  private final Drafts drafts;
  private final DraftRepository rows;
  private final TickRepository ticks;
  private final Briefs briefs;
  private final Editing editing;
  private final CurrentPerson person;
  private final Once once;
  private final Clock clock;

  FactChecks(
      Drafts drafts,
      DraftRepository rows,
      TickRepository ticks,
      Briefs briefs,
      Editing editing,
      CurrentPerson person,
      Once once,
      Clock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.ticks = ticks;
    this.briefs = briefs;
    this.editing = editing;
    this.person = person;
    this.once = once;
    this.clock = clock;
  }

  /** The sheet of a draft's latest revision in order of the text; empty until there is a text. */
  public List<CheckedFact> of(Office office, SavedDraft draft) {
    DraftContent content = draft.content();
    if (content == null) {
      return List.of();
    }
    Brief brief =
        briefs
            .find(office, draft.briefId(), draft.briefVersion())
            .map(SavedBrief::brief)
            .orElse(null);
    Map<String, TickRow> ticked =
        QuarkusTransaction.joiningExisting().call(() -> ticks.of(office, draft.id())).stream()
            .collect(Collectors.toMap(t -> t.factId, Function.identity()));
    List<FactClaim> claims = FactSheet.of(content.text(), brief);
    List<CheckedFact> checked = new ArrayList<>();
    for (FactClaim claim : claims) {
      TickRow tick = ticked.get(claim.id());
      checked.add(
          new CheckedFact(
              claim,
              claims.stream().filter(other -> isSame(claim, other)).toList(),
              tick == null ? null : new CheckedFact.Tick(tick.editor, tick.createdAt)));
    }
    return List.copyOf(checked);
  }

  /** Ticks a fact, or takes the tick back; gives the draft's id. */
  public Outcome<String> confirm(
      Office office, String draftId, String factId, boolean confirmed, String key) {
    List<String> request = List.of(draftId, factId, String.valueOf(confirmed));
    return once.run(
        office, key, "confirmFact", request, () -> tick(office, draftId, factId, confirmed));
  }

  /**
   * Gives a fact other words, as one revision; gives the draft's id.
   *
   * @param placeIds which of its places; null for all
   */
  public Outcome<String> update(
      Office office,
      String draftId,
      int baseRevision,
      String factId,
      @Nullable List<String> placeIds,
      String text,
      String key) {
    record Request(
        String draftId, int revision, String fact, @Nullable List<String> places, String text) {}
    return editing.change(
        office,
        draftId,
        baseRevision,
        key,
        "updateFact",
        new Request(draftId, baseRevision, factId, placeIds, text),
        content -> updates(FactSheet.of(content.text(), null), factId, placeIds, text));
  }

  /** Fills a gap at every place it stands, as one revision; gives the draft's id. */
  public Outcome<String> fillGap(
      Office office, String draftId, int baseRevision, String gapId, String text, String key) {
    record Request(String draftId, int revision, String gap, String text) {}
    return editing.change(
        office,
        draftId,
        baseRevision,
        key,
        "fillGap",
        new Request(draftId, baseRevision, gapId, text),
        content -> fillings(content, gapId, text));
  }

  /** Makes the latest revision final if no gap is open and every fact is ticked. */
  public Outcome<String> finish(Office office, String draftId, int baseRevision, String key) {
    return once.run(
        office,
        key,
        "finalizeDraft",
        List.of(draftId, String.valueOf(baseRevision)),
        () -> finish(office, draftId, baseRevision));
  }

  private Outcome<String> finish(Office office, String draftId, int baseRevision) {
    Optional<DraftRow> row = rows.locked(office, draftId);
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    if (row.isEmpty() || draft.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    DraftContent content = draft.get().content();
    if (content == null) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能定稿。"));
    }
    if (row.get().revision != baseRevision) {
      return Outcome.refused(Editing.outdated(row.get().revision));
    }
    List<Problem> problems = new ArrayList<>();
    gapProblem(content, problems);
    List<CheckedFact> open =
        of(office, draft.get()).stream().filter(fact -> fact.tick() == null).toList();
    if (!open.isEmpty()) {
      problems.add(
          Problem.notReady(
              "input.draftId",
              "还有"
                  + open.size()
                  + "处事实没有核对，如："
                  + open.stream()
                      .limit(3)
                      .map(f -> "“" + f.claim().text() + "”")
                      .collect(Collectors.joining("、"))
                  + "。请在核稿单上逐条确认。"));
    }
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    row.get().stage = DraftStage.FINAL;
    row.get().updatedAt = clock.instant();
    return Outcome.done(draftId);
  }

  private static void gapProblem(DraftContent content, List<Problem> problems) {
    List<Span> open = places(content.text(), "〔待补：");
    if (!open.isEmpty()) {
      problems.add(Problem.notReady("input.draftId", "还有" + open.size() + "处〔待补〕没有填，请先补上或改写。"));
    }
  }

  private Outcome<String> tick(Office office, String draftId, String factId, boolean confirmed) {
    Optional<DraftRow> row = rows.locked(office, draftId);
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    if (row.isEmpty() || draft.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    if (of(office, draft.get()).stream().noneMatch(f -> f.claim().id().equals(factId))) {
      return Outcome.refused(
          new Problem(
              Problem.Code.NOT_FOUND,
              "这一版文稿里没有这条事实，它的文字可能已被改过。请重新读取核稿单。",
              "input.factCheckId",
              null));
    }
    TickRow.Key key = new TickRow.Key(office.id(), draftId, factId);
    if (!confirmed) {
      ticks.deleteById(key);
      if (row.get().stage == DraftStage.FINAL) {
        row.get().stage = DraftStage.REVISED;
      }
    } else if (ticks.findByIdOptional(key).isEmpty()) {
      TickRow tick = new TickRow();
      tick.office = office.id();
      tick.draftId = draftId;
      tick.factId = factId;
      tick.editor = person.name();
      tick.createdAt = clock.instant();
      ticks.persist(tick);
    }
    return Outcome.done(draftId);
  }

  private static Outcome<List<SafeFixes.Fix>> updates(
      List<FactClaim> claims, String factId, @Nullable List<String> placeIds, String text) {
    if (isWrong(text)) {
      return Outcome.refused(Problem.badInput("input.text", "请给出一行不空的文字，不超过" + LONGEST + "个字符。"));
    }
    Optional<FactClaim> fact = claims.stream().filter(c -> c.id().equals(factId)).findFirst();
    if (fact.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.factCheckId", "事实", factId));
    }
    List<FactClaim> places = claims.stream().filter(c -> isSame(fact.get(), c)).toList();
    List<String> known = places.stream().map(FactClaim::id).toList();
    for (int i = 0; placeIds != null && i < placeIds.size(); i++) {
      if (!known.contains(placeIds.get(i))) {
        String path = "input.placeIds[" + i + "]";
        return Outcome.refused(Problem.notFound(path, "位置", placeIds.get(i)));
      }
    }
    return Outcome.done(
        places.stream()
            .filter(place -> placeIds == null || placeIds.contains(place.id()))
            .map(place -> new SafeFixes.Fix(place.span(), text))
            .toList());
  }

  private static Outcome<List<SafeFixes.Fix>> fillings(
      DraftContent content, String gapId, String text) {
    if (isWrong(text) || text.contains("〔待补：")) {
      return Outcome.refused(
          Problem.badInput("input.text", "请给出要填的内容：一行不空的文字，不含〔待补〕，不超过" + LONGEST + "个字符。"));
    }
    Optional<Gap> gap = content.gaps().stream().filter(g -> g.id().equals(gapId)).findFirst();
    if (gap.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.gapId", "缺口", gapId));
    }
    return Outcome.done(
        places(content.text(), gap.get().text()).stream()
            .map(place -> new SafeFixes.Fix(place, text))
            .toList());
  }

  private static List<Span> places(String text, String words) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      places.add(new Span(at, at + words.length()));
    }
    return places;
  }

  /** Of numbers and dates the value counts, of all else the words. */
  private static boolean isSame(FactClaim one, FactClaim other) {
    boolean figure = one.kind() == FactClaim.Kind.NUMBER || one.kind() == FactClaim.Kind.DATE;
    return one.kind() == other.kind()
        && (figure ? one.normal().equals(other.normal()) : one.text().equals(other.text()));
  }

  private static boolean isWrong(String text) {
    return text.isBlank() || text.length() > LONGEST || text.lines().count() > 1;
  }
}
