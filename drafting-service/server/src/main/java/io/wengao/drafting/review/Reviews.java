package io.wengao.drafting.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.review.Dismissal;
import io.wengao.composition.review.Placed;
import io.wengao.composition.review.ReviewRules;
import io.wengao.composition.review.SafeFixes;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Editing;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.office.CurrentPerson;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dismisses findings, takes that back, and carries safe fixes of drafts out. */
@ApplicationScoped
public class Reviews {
  private static final int LONGEST_QUOTE = 5_000;

  private final DismissalRepository rows;
  private final Drafts drafts;
  private final Editing editing;
  private final CurrentPerson person;
  private final Once once;
  private final Clock clock;

  Reviews(
      DismissalRepository rows,
      Drafts drafts,
      Editing editing,
      CurrentPerson person,
      Once once,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.editing = editing;
    this.person = person;
    this.once = once;
    this.clock = clock;
  }

  /** The findings of a draft's latest revision, dismissed or not. */
  public static List<Placed> findings(DraftContent content) {
    return Placed.all(content.text(), content.findings());
  }

  /** The dismissals of the office and of the drafts named. */
  public List<SavedDismissal> of(Office office, Collection<String> draftIds) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.of(office, draftIds).stream().map(DismissalRow::saved).toList());
  }

  /**
   * Dismisses a finding of a draft; gives the dismissal's id.
   *
   * @param scope how far it reaches
   */
  public Outcome<String> dismiss(
      Office office, String draftId, String findingId, Dismissal.Scope scope, String key) {
    List<String> request = List.of(draftId, findingId, scope.name());
    return once.run(
        office, key, "dismissFinding", request, () -> inDraft(office, draftId, findingId, scope));
  }

  /** Dismisses words in every text of the office; gives the dismissal's id. */
  public Outcome<String> dismissWords(Office office, String rule, String quote, String key) {
    return once.run(
        office,
        key,
        "dismissFinding",
        List.of(rule, quote),
        () -> {
          if (ReviewRules.all().stream().noneMatch(r -> r.id().equals(rule))) {
            return Outcome.refused(Problem.notFound("input.rule", "规则", rule));
          }
          if (quote.isBlank() || quote.length() > LONGEST_QUOTE) {
            return Outcome.refused(Problem.badInput("input.quote", "请给出发现所指的文字（quote）。"));
          }
          return Outcome.done(
              store(office, null, new Dismissal(Dismissal.Scope.OFFICE, rule, quote, "")));
        });
  }

  /** Takes a dismissal back; gives its id. */
  public Outcome<String> restore(Office office, String id, String key) {
    return once.run(
        office,
        key,
        "restoreFinding",
        id,
        () ->
            rows.deleteById(new DismissalRow.Key(office.id(), id))
                ? Outcome.done(id)
                : Outcome.refused(Problem.notFound("input.dismissalId", "忽略记录", id)));
  }

  /**
   * Carries out the safe fixes of some findings, or of all that are not dismissed, as one revision;
   * gives the draft's id.
   *
   * @param findingIds null for all
   */
  public Outcome<String> applyFixes(
      Office office,
      String draftId,
      int baseRevision,
      @Nullable List<String> findingIds,
      String key) {
    List<Dismissal> dismissed =
        of(office, List.of(draftId)).stream().map(SavedDismissal::dismissal).toList();
    record Request(String draftId, int baseRevision, @Nullable List<String> findingIds) {}
    return editing.change(
        office,
        draftId,
        baseRevision,
        key,
        "applyFixes",
        new Request(draftId, baseRevision, findingIds),
        content -> chosen(findings(content), findingIds, dismissed));
  }

  private static Outcome<List<SafeFixes.Fix>> chosen(
      List<Placed> findings, @Nullable List<String> ids, List<Dismissal> dismissed) {
    List<Placed> chosen =
        findings.stream()
            .filter(
                placed ->
                    ids == null
                        ? dismissed.stream().noneMatch(d -> d.covers(placed))
                        : ids.contains(placed.id()))
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; ids != null && i < ids.size(); i++) {
      String id = ids.get(i);
      String path = "input.findingIds[" + i + "]";
      Optional<Placed> found = chosen.stream().filter(p -> p.id().equals(id)).findFirst();
      if (found.isEmpty()) {
        problems.add(Problem.notFound(path, "发现", id));
      } else if (found.get().finding().replacement() == null) {
        problems.add(Problem.badInput(path, "这一处没有可以直接采用的改法，请修改段落文字。"));
      }
    }
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    return Outcome.done(SafeFixes.of(chosen.stream().map(Placed::finding).toList()));
  }

  private Outcome<String> inDraft(
      Office office, String draftId, String findingId, Dismissal.Scope scope) {
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    if (draft.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    DraftContent content = draft.get().content();
    Optional<Placed> placed =
        content == null
            ? Optional.empty()
            : findings(content).stream().filter(f -> f.id().equals(findingId)).findFirst();
    if (placed.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.findingId", "发现", findingId));
    }
    String context = placed.get().context();
    Dismissal dismissal =
        new Dismissal(
            scope, placed.get().finding().rule(), placed.get().finding().quote(), context);
    return Outcome.done(store(office, scope == Dismissal.Scope.OFFICE ? null : draftId, dismissal));
  }

  private String store(Office office, @Nullable String draftId, Dismissal dismissal) {
    DismissalRow row = new DismissalRow();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = draftId;
    row.scope = dismissal.scope();
    row.rule = dismissal.rule();
    row.quote = dismissal.quote();
    row.context = dismissal.context();
    row.editor = person.name();
    row.createdAt = clock.instant();
    rows.persistAndFlush(row);
    return row.id;
  }
}
