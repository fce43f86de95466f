package io.wengao.drafting.recompose;

import io.wengao.composition.assembly.Recomposed;
import io.wengao.composition.assembly.SectionRecomposer;
import io.wengao.composition.assembly.Wish;
import io.wengao.composition.material.MaterialSource;
import io.wengao.drafting.corpus.CorpusMaterials;
import io.wengao.drafting.corpus.CorpusUnavailable;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Redrafting;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes sections of a draft again, without a model, whichever engine wrote the draft. */
@ApplicationScoped
public class Recomposing {
  private static final Logger LOG = Logger.getLogger(Recomposing.class);

  private final Drafts drafts;
  private final Orders orders;
  private final Redrafting redrafting;
  private final CorpusMaterials corpus;
  private final SectionRecomposer recomposer;

  Recomposing(
      Drafts drafts,
      Orders orders,
      Redrafting redrafting,
      CorpusMaterials corpus,
      SectionRecomposer recomposer) {
    this.drafts = drafts;
    this.orders = orders;
    this.redrafting = redrafting;
    this.corpus = corpus;
    this.recomposer = recomposer;
  }

  /**
   * Writes a section again; locked paragraphs stay. Gives the draft's id. Without the corpus it is
   * written from the bank alone.
   */
  public Outcome<String> recompose(
      Office office,
      String draftId,
      int baseRevision,
      String sectionId,
      Wish wish,
      String idempotencyKey) {
    record Request(String draftId, int baseRevision, String sectionId, Wish wish) {}
    Request request = new Request(draftId, baseRevision, sectionId, wish);
    Optional<Ordered> ordered = orders.of(office, draftId);
    Answered materials = new Answered(ordered.map(Ordered::imitated).orElse(List.of()));
    ordered.ifPresent(
        order ->
            drafts
                .at(office, draftId, baseRevision)
                .ifPresent(
                    base ->
                        ask(office, order, base.content(), request.sectionId(), wish, materials)));
    return redrafting.rewrite(
        office,
        new Redrafting.Order(draftId, "recomposeSection", request, idempotencyKey),
        baseRevision,
        content ->
            rewritten(ordered.orElseThrow(), content, sectionId, wish, materials, baseRevision));
  }

  /** Writes once for nothing: the corpus is asked before the draft's row is locked. */
  private void ask(
      Office office,
      Ordered order,
      DraftContent content,
      String sectionId,
      Wish wish,
      Answered materials) {
    try {
      if (hasSection(content, sectionId)) {
        write(order, content, sectionId, wish, materials.asking(corpus.of(office)), 0);
      }
    } catch (CorpusUnavailable e) {
      LOG.warnf("a section is written without the corpus: %s", e.getMessage());
    }
  }

  private Outcome<DraftContent> rewritten(
      Ordered order,
      DraftContent content,
      String sectionId,
      Wish wish,
      Answered materials,
      int revision) {
    if (!hasSection(content, sectionId)) {
      return Outcome.refused(Problem.notFound("input.sectionId", "部分", sectionId));
    }
    return switch (write(order, content, sectionId, wish, materials, revision)) {
      case Recomposed.Unable(String reason) ->
          Outcome.refused(Problem.notReady("input.wish", reason));
      case Recomposed.Written written ->
          Outcome.done(new Renewal(content).section(sectionId, written));
    };
  }

  private Recomposed write(
      Ordered order,
      DraftContent content,
      String sectionId,
      Wish wish,
      MaterialSource materials,
      int revision) {
    Set<String> locked =
        content.sections().stream()
            .flatMap(s -> s.paragraphs().stream())
            .filter(DraftContent.Paragraph::locked)
            .map(DraftContent.Paragraph::id)
            .collect(Collectors.toCollection(TreeSet::new));
    // With the draft's own seed a longer section keeps what it says; other words want other luck.
    long seed = wish == Wish.OTHER_WORDS ? order.seed() + revision : order.seed();
    return recomposer.recompose(
        order.brief(),
        order.outline(),
        content.composed(),
        sectionId,
        locked,
        wish,
        materials,
        seed);
  }

  private static boolean hasSection(DraftContent content, String sectionId) {
    return content.sections().stream().anyMatch(s -> s.id().equals(sectionId));
  }
}
