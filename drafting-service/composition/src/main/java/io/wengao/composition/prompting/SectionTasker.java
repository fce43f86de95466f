package io.wengao.composition.prompting;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.SentenceGate;
import io.wengao.composition.material.StyleSource;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.outline.SectionFacts;
import io.wengao.composition.outline.SectionTasks;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.LevelWords;
import io.wengao.composition.skeleton.TaskKind;
import io.wengao.composition.skeleton.ThemePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cuts brief and outline into what each section is to say, and looks up passages for it. */
final class SectionTasker {
  /** As the engine without a model asks for sentences, so that one answer serves both. */
  private static final int ASKED = 200;

  private static final int MOST_A_SPEECH = 2;

  private final Bank bank;
  private final int mostPassages;

  SectionTasker(Bank bank, int mostPassages) {
    this.bank = bank;
    this.mostPassages = mostPassages;
  }

  /** One task a section of the outline. */
  List<SectionTask> tasks(Brief brief, Outline outline, MaterialSource materials) {
    List<TaskKind> kinds = SectionTasks.of(bank, brief, outline.sections());
    List<List<Fact>> facts =
        SectionFacts.of(brief, bank.genre(brief.genre()), outline.sections(), kinds);
    List<List<Candidate>> passages = passages(brief, outline, kinds, materials);
    int sentence = sentence(brief, materials);
    List<SectionTask> tasks = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      OutlineSection section = outline.sections().get(i);
      List<SectionTask.Point> points =
          section.keyPoints().stream()
              .map(index -> new SectionTask.Point(index, brief.keyPoints().get(index)))
              .toList();
      tasks.add(
          new SectionTask(section, points, facts.get(i), passages.get(i), List.of(), sentence));
    }
    return tasks;
  }

  /** 字 of a sentence of the speeches to be imitated; 0 when there are none. */
  private static int sentence(Brief brief, MaterialSource materials) {
    return brief.imitate().isEmpty()
        ? 0
        : (int)
            Math.round(
                StyleSource.together(materials.styles(brief.imitate())).sentences().meanSentence());
  }

  /** Sentences of argument only: what the gate lets through holds no fact a model could borrow. */
  private List<List<Candidate>> passages(
      Brief brief, Outline outline, List<TaskKind> kinds, MaterialSource materials) {
    Optional<ThemePack> theme = bank.theme(brief.theme());
    if (theme.isEmpty() || mostPassages == 0) {
      return outline.sections().stream().map(s -> List.<Candidate>of()).toList();
    }
    LevelWords level = bank.lexicon().level(BriefWords.level(brief)).orElse(null);
    List<MaterialRequest> requests = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      requests.add(
          new MaterialRequest(
              outline.sections().get(i).id() + "/sentence",
              MaterialRequest.Unit.SENTENCE,
              theme.get().id(),
              kinds.get(i).cues(),
              null,
              level == null ? null : level.level(),
              brief.preferredSources(),
              ASKED));
    }
    SentenceGate gate = new SentenceGate(bank.lexicon(), theme.get(), level, brief.avoid());
    return materials.candidates(requests).stream().map(found -> chosen(found, gate)).toList();
  }

  private List<Candidate> chosen(List<Candidate> found, SentenceGate gate) {
    Map<String, Integer> drawn = new TreeMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : found) {
      boolean said = chosen.stream().anyMatch(c -> c.text().equals(candidate.text()));
      if (chosen.size() < mostPassages
          && !said
          && gate.passes(candidate)
          && drawn.merge(candidate.speechId(), 1, Integer::sum) <= MOST_A_SPEECH) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }
}
