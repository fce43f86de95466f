package io.wengao.composition.assembly;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.ClauseGate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.SentenceGate;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.ThemePack;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What corpus and theme pack offer a speech, after the gates: clauses by step, sentences by section. */
final class ClausePool {
  private static final int CLAUSES = 60;
  private static final int SENTENCES = 30;

  private final SortedMap<String, List<Candidate>> clauses = new TreeMap<>();
  private final SortedMap<String, List<Candidate>> sentences = new TreeMap<>();

  /** Asks once for everything the plans may need; a theme nobody wrote for asks for nothing. */
  static ClausePool fetch(Situation situation, List<SectionPlan> plans, MaterialSource source) {
    ClausePool pool = new ClausePool();
    ThemePack theme = situation.theme();
    if (theme == null) {
      return pool;
    }
    List<MaterialRequest> requests = requests(situation, theme, plans);
    List<List<Candidate>> answers = source.candidates(requests);
    if (answers.size() != requests.size()) {
      throw new IllegalStateException("asked for " + requests.size() + " lists of candidates, got " + answers.size());
    }
    var lexicon = situation.bank().lexicon();
    List<String> avoid = situation.brief().avoid();
    ClauseGate clauseGate = new ClauseGate(lexicon, theme, situation.level(), avoid);
    SentenceGate sentenceGate = new SentenceGate(lexicon, theme, situation.level(), avoid);
    for (int i = 0; i < requests.size(); i++) {
      MaterialRequest request = requests.get(i);
      if (request.unit() == MaterialRequest.Unit.CLAUSE) {
        pool.clauses.put(request.key(), answers.get(i).stream().flatMap(c -> clauseGate.pass(c).stream()).toList());
      } else {
        pool.sentences.put(request.key(), answers.get(i).stream().filter(sentenceGate::passes).toList());
      }
    }
    return pool;
  }

  List<Candidate> clauses(SectionPlan plan, Step step) {
    return clauses.getOrDefault(key(plan, step), List.of());
  }

  List<Candidate> sentences(SectionPlan plan) {
    return sentences.getOrDefault(key(plan), List.of());
  }

  private static List<MaterialRequest> requests(Situation situation, ThemePack theme, List<SectionPlan> plans) {
    List<MaterialRequest> requests = new ArrayList<>();
    for (SectionPlan plan : plans) {
      for (Step step : plan.task().steps()) {
        requests.add(
            new MaterialRequest(
                key(plan, step), MaterialRequest.Unit.CLAUSE, theme.id(), step.cues(), "deployment", situation.levelName(), CLAUSES));
      }
      requests.add(
          new MaterialRequest(
              key(plan), MaterialRequest.Unit.SENTENCE, theme.id(), plan.task().cues(), null, situation.levelName(), SENTENCES));
    }
    return requests;
  }

  private static String key(SectionPlan plan, Step step) {
    return plan.section().id() + "/" + step.id();
  }

  private static String key(SectionPlan plan) {
    return plan.section().id() + "/reason";
  }
}
