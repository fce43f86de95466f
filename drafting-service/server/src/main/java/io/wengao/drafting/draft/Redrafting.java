package io.wengao.drafting.draft;

import io.wengao.drafting.office.CurrentPerson;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives a draft a new text that somebody else makes from the present one. */
@ApplicationScoped
public class Redrafting {
  private final Drafts drafts;
  private final DraftRepository rows;
  private final Revising revising;
  private final CurrentPerson person;
  private final Once once;

  Redrafting(
      Drafts drafts, DraftRepository rows, Revising revising, CurrentPerson person, Once once) {
    this.drafts = drafts;
    this.rows = rows;
    this.revising = revising;
    this.person = person;
    this.once = once;
  }

  /**
   * What is asked for.
   *
   * @param operation name of the mutation
   * @param request its input, for the idempotency key
   */
  public record Order(String draftId, String operation, Object request, String idempotencyKey) {}

  /**
   * Stores what {@code rewrite} makes of the latest revision as the next one and reviews it; gives
   * the draft's id. Refused when somebody changed the draft since {@code baseRevision}.
   */
  public Outcome<String> rewrite(
      Office office,
      Order order,
      int baseRevision,
      Function<DraftContent, Outcome<DraftContent>> rewrite) {
    return once.run(
        office,
        order.idempotencyKey(),
        order.operation(),
        order.request(),
        () ->
            inTransaction(
                office,
                order.draftId(),
                (row, before) ->
                    row.revision == baseRevision
                        ? rewritten(office, row, rewrite.apply(before))
                        : Outcome.refused(Editing.outdated(row.revision))));
  }

  /**
   * As {@link #rewrite}, for what leaves every word as it is: stage, findings and ticks stay, and
   * somebody else's edit is no obstacle. A text that is the same makes no revision.
   */
  public Outcome<String> mark(
      Office office, Order order, Function<DraftContent, Outcome<DraftContent>> mark) {
    return once.run(
        office,
        order.idempotencyKey(),
        order.operation(),
        order.request(),
        () ->
            inTransaction(
                office, order.draftId(), (row, before) -> marked(row, before, mark.apply(before))));
  }

  private interface Change {
    Outcome<String> of(DraftRow row, DraftContent before);
  }

  private Outcome<String> inTransaction(Office office, String draftId, Change change) {
    Optional<DraftRow> row = rows.locked(office, draftId);
    if (row.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    if (row.get().revision == 0) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能修改。"));
    }
    return change.of(row.get(), revising.latest(office, row.get()));
  }

  private Outcome<String> rewritten(Office office, DraftRow row, Outcome<DraftContent> after) {
    return switch (after) {
      case Outcome.Refused<DraftContent>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<DraftContent>(DraftContent text) ->
          Outcome.done(revising.store(office, row, text, Revision.Cause.RECOMPOSED, person.name()));
    };
  }

  private Outcome<String> marked(DraftRow row, DraftContent before, Outcome<DraftContent> after) {
    return switch (after) {
      case Outcome.Refused<DraftContent>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<DraftContent>(DraftContent text) -> {
        if (!text.equals(before)) {
          drafts.append(row, text, Revision.Cause.LOCKED, person.name());
        }
        yield Outcome.done(row.id);
      }
    };
  }
}
