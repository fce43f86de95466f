package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.review.SafeFixes;
import io.wengao.drafting.office.CurrentPerson;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes drafts: edits of paragraphs and going back to an earlier revision. Each makes one new
 * revision or none.
 */
@ApplicationScoped
public class Editing {
  private final Drafts drafts;
  private final DraftRepository rows;
  private final RevisionRepository revisions;
  private final Revising revising;
  private final CurrentPerson person;
  private final Once once;
  private final Clock clock;

  Editing(
      Drafts drafts,
      DraftRepository rows,
      RevisionRepository revisions,
      Revising revising,
      CurrentPerson person,
      Once once,
      Clock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.revisions = revisions;
    this.revising = revising;
    this.person = person;
    this.once = once;
    this.clock = clock;
  }

  /**
   * Applies all edits or none. An edit is refused when its paragraph was changed since {@code
   * baseVersion}; edits of different paragraphs never get in each other's way.
   *
   * @param baseRevision revision of the draft the editor saw
   * @param author who edits; null for the person the request is from
   * @return the draft's id
   */
  public Outcome<String> apply(
      Office office,
      String draftId,
      int baseRevision,
      List<Edit> edits,
      @Nullable String author,
      String idempotencyKey) {
    Request request = new Request(draftId, baseRevision, edits, author);
    return once.run(
        office, idempotencyKey, "applyDraftEdits", request, () -> apply(office, request));
  }

  /**
   * Makes an earlier revision the newest. Paragraphs get versions of their own, so that an edit of
   * the newer text is refused.
   */
  public Outcome<String> restore(
      Office office, String draftId, int revision, String idempotencyKey) {
    Request request = new Request(draftId, revision, List.of(), null);
    return once.run(
        office,
        idempotencyKey,
        "restoreRevision",
        request,
        () -> restore(office, draftId, revision));
  }

  /**
   * Changes words wherever they stand (title and headings too), as one revision; gives the draft's
   * id. Refused when somebody changed the draft since {@code baseRevision}.
   *
   * @param operation name of the mutation
   * @param request what was asked for, for the idempotency key
   * @param fixes what to change in the latest revision, in order of the text
   */
  public Outcome<String> change(
      Office office,
      String draftId,
      int baseRevision,
      String idempotencyKey,
      String operation,
      Object request,
      Function<DraftContent, Outcome<List<SafeFixes.Fix>>> fixes) {
    return once.run(
        office,
        idempotencyKey,
        operation,
        request,
        () -> change(office, draftId, baseRevision, fixes));
  }

  private Outcome<String> change(
      Office office,
      String draftId,
      int baseRevision,
      Function<DraftContent, Outcome<List<SafeFixes.Fix>>> fixes) {
    Optional<DraftRow> row = rows.locked(office, draftId);
    if (row.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    if (row.get().revision == 0) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能修改。"));
    }
    if (row.get().revision != baseRevision) {
      return Outcome.refused(outdated(row.get().revision));
    }
    DraftContent before = revising.latest(office, row.get());
    return switch (fixes.apply(before)) {
      case Outcome.Refused<List<SafeFixes.Fix>>(List<Problem> problems) ->
          Outcome.refused(problems);
      case Outcome.Done<List<SafeFixes.Fix>>(List<SafeFixes.Fix> places) ->
          carryOut(office, row.get(), before, places);
    };
  }

  private Outcome<String> carryOut(
      Office office, DraftRow row, DraftContent before, List<SafeFixes.Fix> fixes) {
    Origin.FromEditor editor = new Origin.FromEditor(person.name(), clock.instant());
    TextChange.Changed changed = TextChange.apply(before, fixes, editor);
    if (changed.carriedOut() == 0) {
      return Outcome.refused(Problem.badInput("input", "没有可以改的地方：所选之处没有现成的改法，或在自动生成的序号里。"));
    }
    return Outcome.done(
        revising.store(office, row, changed.content(), Revision.Cause.EDITED, person.name()));
  }

  /** The draft was changed since it was read. */
  static Problem outdated(int revision) {
    return new Problem(
        Problem.Code.CONFLICT, "文稿已改到第" + revision + "版。请重新读取后再改。", "input.baseRevision", null);
  }

  /** Deletes a draft with its revisions, files and job; gives its id. */
  public Outcome<String> delete(Office office, String draftId, String idempotencyKey) {
    return once.run(office, idempotencyKey, "deleteDraft", draftId, () -> delete(office, draftId));
  }

  private Outcome<String> delete(Office office, String draftId) {
    return rows.deleteById(new DraftRow.Key(office.id(), draftId))
        ? Outcome.done(draftId)
        : Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
  }

  private Outcome<String> apply(Office office, Request request) {
    Optional<DraftRow> row = rows.locked(office, request.draftId());
    if (row.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", request.draftId()));
    }
    if (row.get().revision == 0) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能修改。"));
    }
    return switch (person.signing(request.author())) {
      case Outcome.Refused<String>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<String>(String author) -> apply(office, row.get(), request, author);
    };
  }

  private Outcome<String> apply(Office office, DraftRow row, Request request, String author) {
    DraftContent before = revising.latest(office, row);
    List<Problem> problems =
        EditCheck.check(before, row.revision, request.baseRevision(), request.edits());
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    Origin.FromEditor editor = new Origin.FromEditor(author, clock.instant());
    DraftContent after = Edits.apply(before, request.edits(), editor);
    return Outcome.done(revising.store(office, row, after, Revision.Cause.EDITED, author));
  }

  private Outcome<String> restore(Office office, String draftId, int revision) {
    Optional<DraftRow> row = rows.locked(office, draftId);
    Optional<RevisionRow> wanted = revisions.find(office, draftId, revision);
    if (row.isEmpty() || wanted.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.revision", "修订版本", draftId + "/" + revision));
    }
    DraftContent after =
        Edits.restored(revising.latest(office, row.get()), drafts.content(wanted.get()));
    return Outcome.done(
        revising.store(office, row.get(), after, Revision.Cause.RESTORED, person.name()));
  }

  private record Request(
      String draftId, int baseRevision, List<Edit> edits, @Nullable String author) {}
}
