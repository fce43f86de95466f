package io.wengao.drafting.recompose;

import io.wengao.composition.assembly.Alternative;
import io.wengao.composition.assembly.Recomposed;
import io.wengao.composition.assembly.SectionRecomposer;
import io.wengao.composition.assembly.SentenceAlternatives;
import io.wengao.composition.assembly.Wish;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.Outline;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.corpus.CorpusMaterials;
import io.wengao.drafting.corpus.CorpusUnavailable;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Redrafting;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes parts of a draft again, without a model, whichever engine wrote the draft. */
@ApplicationScoped
public class Recomposing {
  private static final Logger LOG = Logger.getLogger(Recomposing.class);

  private final Drafts drafts;
  private final Briefs briefs;
  private final Outlines outlines;
  private final ComposeJobs jobs;
  private final Redrafting redrafting;
  private final CorpusMaterials corpus;
  private final SectionRecomposer recomposer;
  private final SentenceAlternatives alternatives;

  Recomposing(
      Drafts drafts,
      Briefs briefs,
      Outlines outlines,
      ComposeJobs jobs,
      Redrafting redrafting,
      CorpusMaterials corpus,
      SectionRecomposer recomposer,
      SentenceAlternatives alternatives) {
    this.drafts = drafts;
    this.briefs = briefs;
    this.outlines = outlines;
    this.jobs = jobs;
    this.redrafting = redrafting;
    this.corpus = corpus;
    this.recomposer = recomposer;
    this.alternatives = alternatives;
  }

  /** What a draft was ordered with. */
  private record Ordered(Brief brief, Outline outline, long seed) {}

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
    Optional<Ordered> ordered = ordered(office, draftId);
    Answered materials = new Answered();
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

  /** Other ways to say a sentence of the latest revision; none when there is no such sentence. */
  public List<Alternative> alternatives(Office office, String draftId, String sentenceId) {
    Optional<DraftContent> content =
        drafts.find(office, draftId).flatMap(draft -> Optional.ofNullable(draft.content()));
    Optional<Ordered> ordered = ordered(office, draftId);
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
    Optional<Ordered> ordered = ordered(office, draftId);
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

  private Optional<Ordered> ordered(Office office, String draftId) {
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    return draft.map(
        d ->
            new Ordered(
                briefs.find(office, d.briefId(), d.briefVersion()).orElseThrow().brief(),
                outlines.find(office, d.outlineId(), d.outlineVersion()).orElseThrow().outline(),
                jobs.seed(office, draftId)));
  }
}
