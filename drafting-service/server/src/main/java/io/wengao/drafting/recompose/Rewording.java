package io.wengao.drafting.recompose;

import io.wengao.composition.assembly.Alternative;
import io.wengao.composition.assembly.SentenceAlternatives;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Redrafting;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Says single sentences of a draft otherwise. */
@ApplicationScoped
public class Rewording {
  private final Drafts drafts;
  private final Orders orders;
  private final Redrafting redrafting;
  private final SentenceAlternatives alternatives;

  Rewording(
      Drafts drafts, Orders orders, Redrafting redrafting, SentenceAlternatives alternatives) {
    this.drafts = drafts;
    this.orders = orders;
    this.redrafting = redrafting;
    this.alternatives = alternatives;
  }

  /** Other ways to say a sentence of the latest revision; none when there is no such sentence. */
  public List<Alternative> alternatives(Office office, String draftId, String sentenceId) {
    Optional<DraftContent> content =
        drafts.find(office, draftId).flatMap(draft -> Optional.ofNullable(draft.content()));
    Optional<Ordered> ordered = orders.of(office, draftId);
    return content.isPresent() && ordered.isPresent()
        ? of(ordered.get(), content.get(), sentenceId)
        : List.of();
  }

  private List<Alternative> of(Ordered order, DraftContent content, String sentenceId) {
    return alternatives.of(order.brief(), content.composed(), sentenceId, order.seed());
  }

  /** Says a sentence otherwise; gives the draft's id. */
  public Outcome<String> take(
      Office office,
      String draftId,
      int baseRevision,
      String alternativeId,
      String idempotencyKey) {
    record Request(String draftId, int baseRevision, String alternativeId) {}
    Request request = new Request(draftId, baseRevision, alternativeId);
    Optional<Ordered> ordered = orders.of(office, draftId);
    return redrafting.rewrite(
        office,
        new Redrafting.Order(draftId, "takeAlternative", request, idempotencyKey),
        baseRevision,
        content ->
            of(ordered.orElseThrow(), content, Alternative.sentenceOf(alternativeId)).stream()
                .filter(alternative -> alternative.id().equals(alternativeId))
                .findFirst()
                .map(alternative -> Outcome.done(new Renewal(content).sentence(alternative)))
                .orElseGet(
                    () ->
                        Outcome.refused(
                            Problem.notFound("input.alternativeId", "说法", alternativeId))));
  }
}
