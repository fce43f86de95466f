package io.wengao.composition.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the facts of a brief. */
final class FactCheck {
  private FactCheck() {}

  static void check(Brief brief, List<BriefProblem> problems) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < brief.facts().size(); i++) {
      Fact fact = brief.facts().get(i);
      String at = "facts[" + i + "]";
      identity(fact, at, first.putIfAbsent(fact.id(), i), problems);
      content(fact, at, problems);
      Integer point = fact.keyPoint();
      if (point != null && (point < 0 || point >= brief.keyPoints().size())) {
        problems.add(
            new BriefProblem(
                at + ".keyPoint",
                "没有第" + (point + 1) + "条要点，请填0到" + (brief.keyPoints().size() - 1)));
      }
    }
    contradictions(brief, problems);
  }

  /** Everything the fact says, for finding a word in it. */
  static String words(Fact fact) {
    return Stream.of(
            fact.label(),
            fact.value(),
            fact.unit(),
            fact.asOf(),
            fact.who(),
            fact.whoSupports(),
            fact.when(),
            fact.what(),
            fact.howMany(),
            fact.standard(),
            fact.consequence(),
            fact.sentence())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static void identity(
      Fact fact, String at, @Nullable Integer earlier, List<BriefProblem> problems) {
    if (fact.id().isBlank()) {
      problems.add(new BriefProblem(at + ".id", "每条事实都要有编号"));
    } else if (earlier != null) {
      problems.add(
          new BriefProblem(at + ".id", "编号“" + fact.id() + "”与第" + (earlier + 1) + "条事实重复"));
    }
  }

  private static void content(Fact fact, String at, List<BriefProblem> problems) {
    if (words(fact).isBlank()) {
      problems.add(new BriefProblem(at, "这条事实没有内容，请写出整句，或写出责任单位、事项、时限，或写出指标和数值"));
      return;
    }
    boolean figure = filled(fact.value()) || filled(fact.label());
    if (!filled(fact.sentence()) && !filled(fact.what()) && !figure) {
      problems.add(new BriefProblem(at + ".what", "请写出要做的事（what），或整句（sentence）"));
    }
    if (filled(fact.value()) && !filled(fact.label()) && !filled(fact.sentence())) {
      problems.add(new BriefProblem(at + ".label", "数值“" + fact.value() + "”没有说明是什么指标"));
    }
  }

  private static void contradictions(Brief brief, List<BriefProblem> problems) {
    for (int i = 0; i < brief.facts().size(); i++) {
      Fact never = brief.facts().get(i);
      if (never.useOrMay() != Fact.Use.NEVER) {
        continue;
      }
      for (Fact must : brief.facts()) {
        if (must.useOrMay() == Fact.Use.MUST && same(never, must)) {
          problems.add(
              new BriefProblem("facts[" + i + "].use", "这条事实标为不说，但与必说的“" + must.id() + "”内容相同"));
        }
      }
    }
    for (int i = 0; i < brief.facts().size(); i++) {
      for (int j = 0; j < i; j++) {
        if (differ(brief.facts().get(j), brief.facts().get(i))) {
          problems.add(
              new BriefProblem(
                  "facts[" + i + "].value",
                  "同一指标“" + brief.facts().get(i).label() + "”与第" + (j + 1) + "条事实数值不同，请核对"));
        }
      }
    }
  }

  private static boolean same(Fact a, Fact b) {
    return words(a).equals(words(b));
  }

  private static boolean differ(Fact a, Fact b) {
    return filled(a.label())
        && Objects.equals(a.label(), b.label())
        && Objects.equals(a.asOf(), b.asOf())
        && Objects.equals(a.role(), b.role())
        && filled(a.value())
        && filled(b.value())
        && (!Objects.equals(a.value(), b.value()) || !Objects.equals(a.unit(), b.unit()));
  }

  private static boolean filled(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
