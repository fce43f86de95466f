package io.wengao.drafting.rounds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opinions of consulted units on drafts, and what was made of each. */
@ApplicationScoped
public class Opinions {
  private static final int LONGEST = 5_000;
  private static final int LONGEST_NAME = 200;

  private final OpinionRepository rows;
  private final Drafts drafts;
  private final Once once;
  private final Clock clock;

  Opinions(OpinionRepository rows, Drafts drafts, Once once, Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.once = once;
    this.clock = clock;
  }

  /** The opinions on a draft in the order they came. */
  public List<Opinion> of(Office office, String draftId) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.of(office, draftId).stream().map(OpinionRow::opinion).toList());
  }

  /** The opinion with that id. */
  public Optional<Opinion> find(Office office, String id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> rows.findByIdOptional(new OpinionRow.Key(office.id(), id)))
        .map(OpinionRow::opinion);
  }

  /**
   * An opinion to keep.
   *
   * @param id null for a new one
   */
  public record Wanted(
      @Nullable String id,
      String draftId,
      String unit,
      String body,
      String place,
      Opinion.Adoption adoption,
      String reason) {}

  /** Keeps a new opinion or changes one; gives its id. */
  public Outcome<String> save(Office office, Wanted wanted, String key) {
    return once.run(office, key, "saveOpinion", wanted, () -> save(office, wanted));
  }

  /** Deletes an opinion; gives its id. */
  public Outcome<String> delete(Office office, String id, String key) {
    return once.run(
        office,
        key,
        "deleteOpinion",
        id,
        () ->
            rows.deleteById(new OpinionRow.Key(office.id(), id))
                ? Outcome.done(id)
                : Outcome.refused(Problem.notFound("input.id", "意见", id)));
  }

  private Outcome<String> save(Office office, Wanted wanted) {
    List<Problem> problems = check(wanted);
    if (drafts.find(office, wanted.draftId()).isEmpty()) {
      problems.add(Problem.notFound("input.draftId", "文稿", wanted.draftId()));
    }
    String id = wanted.id();
    OpinionRow row =
        id == null
            ? fresh(office, wanted)
            : rows.findByIdOptional(new OpinionRow.Key(office.id(), id))
                .filter(old -> old.draftId.equals(wanted.draftId()))
                .orElse(null);
    if (row == null) {
      problems.add(Problem.notFound("input.id", "意见", String.valueOf(id)));
    }
    if (row == null || !problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    row.unit = wanted.unit().strip();
    row.body = wanted.body().strip();
    row.place = wanted.place().strip();
    row.adoption = wanted.adoption();
    row.reason = wanted.reason().strip();
    row.updatedAt = clock.instant();
    rows.persist(row);
    return Outcome.done(row.id);
  }

  private OpinionRow fresh(Office office, Wanted wanted) {
    OpinionRow row = new OpinionRow();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = wanted.draftId();
    row.createdAt = clock.instant();
    return row;
  }

  private static List<Problem> check(Wanted wanted) {
    List<Problem> problems = new ArrayList<>();
    if (wanted.unit().isBlank() || wanted.unit().length() > LONGEST_NAME) {
      problems.add(Problem.badInput("input.unit", "请写明提出意见的单位，不超过" + LONGEST_NAME + "个字符。"));
    }
    if (wanted.body().isBlank() || wanted.body().length() > LONGEST) {
      problems.add(Problem.badInput("input.text", "请写明意见的内容，不超过" + LONGEST + "个字符。"));
    }
    if (wanted.place().length() > LONGEST_NAME) {
      problems.add(Problem.badInput("input.place", "意见所指的位置请不超过" + LONGEST_NAME + "个字符。"));
    }
    if (wanted.reason().length() > LONGEST) {
      problems.add(Problem.badInput("input.reason", "理由请不超过" + LONGEST + "个字符。"));
    }
    if (wanted.adoption().needsReason() && wanted.reason().isBlank()) {
      problems.add(Problem.badInput("input.reason", "部分采纳或未采纳的，请写明理由。"));
    }
    return problems;
  }
}
