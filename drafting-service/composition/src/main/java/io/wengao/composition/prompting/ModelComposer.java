package io.wengao.composition.prompting;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.Composer;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.assembly.Progress;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.BodyForm;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The engine that has a language model write the sections. The frame is that of the engine without
 * a model: title, salutation, opening, headings, numbers, closing; so is a section the model fails
 * at. A kind of speech that is put together from the brief's own words (主持词, 述职) is left to that
 * engine altogether.
 */
public final class ModelComposer implements Composer {
  private final Bank bank;
  private final Composer frame;
  private final DraftReview review;
  private final SectionModel model;
  private final Settings settings;
  private final Map<String, WrittenSection> kept;

  /**
   * How to go about it.
   *
   * @param tries answers to a section that are asked for, at most, until one can be used
   * @param passages passages a section is offered, at most
   */
  public record Settings(PromptTemplate prompt, Fallback fallback, int tries, int passages) {}

  /**
   * Makes the engine for one draft.
   *
   * @param frame the engine without a model
   * @param kept sections an earlier run has finished
   */
  public ModelComposer(
      Bank bank,
      Composer frame,
      DraftReview review,
      SectionModel model,
      Settings settings,
      List<WrittenSection> kept) {
    this.bank = bank;
    this.frame = frame;
    this.review = review;
    this.model = model;
    this.settings = settings;
    this.kept =
        kept.stream()
            .collect(
                Collectors.toMap(
                    w -> w.section().id(), Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }

  @Override
  public Composed compose(
      Brief brief, Outline outline, MaterialSource materials, long seed, Progress progress) {
    Composed framed = frame.compose(brief, outline, materials, seed, gathering(progress));
    BodyForm body = bank.genre(brief.genre()).body();
    if (body == BodyForm.AGENDA || body == BodyForm.REPORT) {
      return notForThisKind(framed);
    }
    List<SectionTask> tasks =
        new SectionTasker(bank, settings.passages()).tasks(brief, outline, materials);
    ModelDraft draft = new ModelDraft(framed);
    Reply.Failed lasting = null;
    for (int i = 0; i < tasks.size(); i++) {
      int done = i;
      progress.at("成文", done, tasks.size());
      SectionTask task = tasks.get(i);
      WrittenSection earlier = kept.get(task.section().id());
      Outcome outcome =
          earlier != null
              ? new Outcome.Written(earlier)
              : lasting != null
                  ? new Outcome.Failed(lasting)
                  : writer(brief, outline, task, framed)
                      .write(() -> progress.at("成文", done, tasks.size()));
      switch (outcome) {
        case Outcome.Written(WrittenSection section) -> {
          draft.add(section);
          if (earlier == null) {
            progress.wrote(section);
          }
        }
        case Outcome.Failed(Reply.Failed failed) -> {
          lasting = failed.failure().isLasting() ? failed : null;
          draft.addFailed(task.section(), failed, settings.fallback());
        }
      }
    }
    progress.at("复核", 0, 1);
    return draft.finished(brief, review);
  }

  /** What became of a section. */
  sealed interface Outcome {
    /** It was written. */
    record Written(WrittenSection section) implements Outcome {}

    /** No answer could be used. */
    record Failed(Reply.Failed failed) implements Outcome {}
  }

  private ModelWriter writer(Brief brief, Outline outline, SectionTask task, Composed framed) {
    Complaints complaints = new Complaints(review, brief, task);
    Attribution attribution = new Attribution(task, model.name());
    return new ModelWriter(
        model,
        settings,
        complaints,
        attribution,
        frameOf(task.section(), framed),
        amends -> settings.prompt().messages(brief, outline, task.amended(amends)),
        task);
  }

  /** Number and heading as the frame has them. */
  private static DraftSection frameOf(OutlineSection section, Composed framed) {
    return framed.sections().stream()
        .filter(s -> s.id().equals(section.id()))
        .findFirst()
        .orElseGet(() -> new DraftSection(section.id(), section.level(), null, null, List.of()));
  }

  /** Of the frame's stages only the first is one of this engine too. */
  private static Progress gathering(Progress progress) {
    return (stage, done, total) -> {
      if (stage.equals("取材")) {
        progress.at(stage, done, total);
      }
    };
  }

  private static Composed notForThisKind(Composed framed) {
    List<DraftFinding> findings = new ArrayList<>(framed.findings());
    findings.add(
        DraftFinding.missing("MODEL_NOT_USED", Severity.INFO, "这种文种照任务单的原话成文，不用模型，全文由语料引擎写成。"));
    return new Composed(
        framed.title(), framed.salutation(), framed.sections(), framed.gaps(), findings);
  }
}
