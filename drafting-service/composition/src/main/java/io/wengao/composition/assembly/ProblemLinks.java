package io.wengao.composition.assembly;

import io.wengao.composition.material.Pairs;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.BodyForm;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the problems named in the opening a section answers: the one whose words it shares most.
 * Each problem is taken up once, each section takes up one.
 */
final class ProblemLinks {
  private static final int MET = 2;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  private final SortedMap<String, Phrase> bySection = new TreeMap<>();

  ProblemLinks(Situation situation, List<SectionPlan> plans) {
    boolean named = situation.genre().share("problems") > 0;
    if (!named || situation.genre().body() != BodyForm.SECTIONS) {
      return;
    }
    List<String> problems = situation.brief().problems();
    for (int i = 0; i < problems.size(); i++) {
      String words = BriefWords.unclosed(problems.get(i));
      if (words.length() >= SHORTEST && words.length() <= LONGEST) {
        String path = "problems[" + i + "]";
        best(situation, plans, problems.get(i))
            .ifPresent(plan -> bySection.put(plan.section().id(), Phrase.ofBrief(words, path)));
      }
    }
  }

  private Optional<SectionPlan> best(Situation situation, List<SectionPlan> plans, String problem) {
    Pairs said = Pairs.of(problem.replace(situation.themeWords(), "，"));
    SectionPlan best = null;
    int most = MET - 1;
    for (SectionPlan plan : plans) {
      int met = said.common(Pairs.of(words(situation, plan)));
      if (met > most && !bySection.containsKey(plan.section().id())) {
        best = plan;
        most = met;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String words(Situation situation, SectionPlan plan) {
    StringBuilder words = new StringBuilder(plan.words());
    plan.section()
        .keyPoints()
        .forEach(i -> words.append('，').append(situation.brief().keyPoints().get(i).text()));
    return words.toString();
  }

  /** The problem a section answers, in the writer's words. */
  Optional<Phrase> of(SectionPlan plan) {
    return Optional.ofNullable(bySection.get(plan.section().id()));
  }
}
