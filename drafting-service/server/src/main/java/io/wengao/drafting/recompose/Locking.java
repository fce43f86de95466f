package io.wengao.drafting.recompose;

import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Redrafting;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps paragraphs from being written again. */
@ApplicationScoped
public class Locking {
  private final Redrafting redrafting;

  Locking(Redrafting redrafting) {
    this.redrafting = redrafting;
  }

  /** Locks paragraphs against recomposing, or unlocks them; gives the draft's id. */
  public Outcome<String> lock(
      Office office,
      String draftId,
      List<String> paragraphIds,
      boolean locked,
      String idempotencyKey) {
    record Request(String draftId, List<String> paragraphIds, boolean locked) {}
    Request request = new Request(draftId, paragraphIds, locked);
    return redrafting.mark(
        office,
        new Redrafting.Order(draftId, "lockParagraphs", request, idempotencyKey),
        content -> {
          List<Problem> problems = unknown(content, paragraphIds);
          return problems.isEmpty()
              ? Outcome.done(new Renewal(content).locked(Set.copyOf(paragraphIds), locked))
              : Outcome.refused(problems);
        });
  }

  private static List<Problem> unknown(DraftContent content, List<String> paragraphIds) {
    Set<String> known =
        content.sections().stream()
            .flatMap(s -> s.paragraphs().stream())
            .map(DraftContent.Paragraph::id)
            .collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < paragraphIds.size(); i++) {
      if (!known.contains(paragraphIds.get(i))) {
        problems.add(Problem.notFound("input.paragraphIds[" + i + "]", "段落", paragraphIds.get(i)));
      }
    }
    return problems;
  }
}
