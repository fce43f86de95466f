package io.wengao.drafting.rounds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Rewriting;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Suggestions of others for a draft, taken or refused one by one or an author's together. */
@ApplicationScoped
public class Suggestions {
  private final SuggestionRepository rows;
  private final Rewriting rewriting;
  private final Clock clock;

  Suggestions(SuggestionRepository rows, Rewriting rewriting, Clock clock) {
    this.rows = rows;
    this.rewriting = rewriting;
    this.clock = clock;
  }

  /** The suggestions for a draft in the order of the files and of the text. */
  public List<Suggestion> of(Office office, String draftId) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.of(office, draftId).stream().map(SuggestionRow::suggestion).toList());
  }

  /**
   * What to decide.
   *
   * @param suggestionIds all of them or none are taken; null when {@code author} says which
   * @param author every open suggestion of this author is meant; one whose words have changed since
   *     stays open
   */
  public record Decision(
      String draftId,
      @Nullable List<String> suggestionIds,
      @Nullable String author,
      boolean taken) {}

  /** Takes or refuses suggestions; gives the draft's id. */
  public Outcome<String> decide(Office office, Decision decision, String key) {
    return rewriting.carryOut(
        office,
        decision.draftId(),
        key,
        "decideSuggestions",
        decision,
        text -> decided(office, decision));
  }

  private Outcome<List<Rewriting.Signed>> decided(Office office, Decision decision) {
    List<SuggestionRow> all = rows.of(office, decision.draftId());
    List<String> ids = decision.suggestionIds();
    String author = decision.author();
    List<Chosen> chosen = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if ((ids == null) == (author == null)) {
      problems.add(
          Problem.badInput("input", "请给出要处理的修改建议（suggestionIds），或给出作者（author）处理其全部建议，二者给一个。"));
    } else if (ids != null) {
      IntStream.range(0, ids.size()).forEach(i -> choose(all, ids.get(i), i, chosen, problems));
    } else {
      all.stream()
          .filter(row -> row.author.equals(author) && row.state == Suggestion.State.OPEN)
          .forEach(row -> chosen.add(new Chosen(row, null)));
      if (chosen.isEmpty()) {
        problems.add(Problem.badInput("input.author", "没有“" + author + "”尚未处理的修改建议。"));
      }
    }
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    if (!decision.taken()) {
      chosen.forEach(one -> settle(one.row, Suggestion.State.REFUSED));
      return Outcome.done(List.of());
    }
    return Outcome.done(signed(chosen));
  }

  /** A row with the input field that names it. */
  private record Chosen(SuggestionRow row, @Nullable String path) {}

  private static void choose(
      List<SuggestionRow> all, String id, int index, List<Chosen> chosen, List<Problem> problems) {
    String path = "input.suggestionIds[" + index + "]";
    Optional<SuggestionRow> row = all.stream().filter(r -> r.id.equals(id)).findFirst();
    if (row.isEmpty()) {
      problems.add(Problem.notFound(path, "修改建议", id));
    } else if (row.get().state != Suggestion.State.OPEN) {
      problems.add(
          Problem.badInput(
              path, row.get().state == Suggestion.State.TAKEN ? "这条修改建议已经采纳。" : "这条修改建议已经拒绝。"));
    } else if (chosen.stream().noneMatch(one -> one.row.id.equals(id))) {
      chosen.add(new Chosen(row.get(), path));
    }
  }

  /** From the end of the text to its beginning, so that none moves the place of the next. */
  private List<Rewriting.Signed> signed(List<Chosen> chosen) {
    return chosen.stream()
        .sorted(
            Comparator.comparing((Chosen one) -> one.row.createdAt)
                .thenComparingInt(one -> -one.row.position))
        .map(one -> signed(one.row, one.path))
        .toList();
  }

  private Rewriting.Signed signed(SuggestionRow row, @Nullable String path) {
    Proposal proposal = row.proposal();
    return new Rewriting.Signed(
        (DraftContent text) -> Placing.rewrite(proposal, text),
        row.author,
        row.madeAt,
        path,
        () -> settle(row, Suggestion.State.TAKEN));
  }

  private void settle(SuggestionRow row, Suggestion.State state) {
    row.state = state;
    row.decidedAt = clock.instant();
  }
}
