package io.wengao.drafting.engine;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.Composer;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.composition.review.DraftFinding;
import io.wengao.drafting.model.ModelEngine;
import io.wengao.text.diagnosis.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The engines there are, and which can be used here. */
@ApplicationScoped
public class Engines {
  private final Composer corpus;
  private final ModelEngine model;

  Engines(Composer corpus, ModelEngine model) {
    this.corpus = corpus;
    this.model = model;
  }

  /**
   * An engine as it stands here.
   *
   * @param model name of the model, if one is configured
   * @param obstacle why it cannot be used and what to configure, in Chinese; empty when it can
   */
  public record State(EngineKind kind, Optional<String> model, Optional<String> obstacle) {}

  /** All of them. */
  public List<State> states() {
    return Arrays.stream(EngineKind.values()).map(this::state).toList();
  }

  /** One of them. */
  public State state(EngineKind kind) {
    return switch (kind) {
      case CORPUS -> new State(kind, Optional.empty(), Optional.empty());
      case MODEL -> new State(kind, model.modelName(), model.obstacle());
    };
  }

  /**
   * The engine for one draft. One that cannot be used any more gives way to CORPUS, and the draft
   * says so.
   *
   * @param kept sections an earlier run has finished
   */
  public Composer of(EngineKind kind, List<WrittenSection> kept) {
    return switch (kind) {
      case CORPUS -> corpus;
      case MODEL -> model.obstacle().map(this::instead).orElseGet(() -> model.composer(kept));
    };
  }

  private Composer instead(String obstacle) {
    return (brief, outline, materials, seed, progress) -> {
      Composed composed = corpus.compose(brief, outline, materials, seed, progress);
      List<DraftFinding> findings = new ArrayList<>(composed.findings());
      findings.addFirst(
          DraftFinding.missing("MODEL_NOT_USED", Severity.WARNING, "全文由语料引擎写成：" + obstacle + "。"));
      return new Composed(
          composed.title(), composed.salutation(), composed.sections(), composed.gaps(), findings);
    };
  }
}
