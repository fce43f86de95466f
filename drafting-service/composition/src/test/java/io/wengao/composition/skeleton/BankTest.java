package io.wengao.composition.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankTest {
  @Test
  void theBankOfTheProductIsWellFormed() {
    Bank bank = Bank.load();
    assertThat(bank.genreIds())
        .contains(
            "mobilization",
            "advance",
            "life-meeting-comment",
            "symposium",
            "pledge",
            "study-paper");
    assertThat(bank.tasks()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(bank.themes()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(bank.followUps()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyProblemIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("tasks"));
    Files.writeString(
        folder.resolve("tasks/a.yaml"),
        """
        id: a
        label: 甲
        cues: [甲]
        claims: [{ id: x, text: "抓{color}是本分。" }, { id: x, text: "第2条。" }]
        reasons: [{ id: y, text: "开会{meeting}。" }]
        steps: [{ id: s, lead: 查得全, cues: [], family: 查, requirements: [{ id: z, text: "查清楚。" }] }]
        consequences: [{ id: w, text: "没有句号" }]
        """);
    Files.writeString(
        folder.resolve("followups.yaml"), "- { id: f, feature: fact.colour, text: \"好。\" }\n");
    Files.writeString(folder.resolve("free.yaml"), "skeletons: [\n");

    assertThatThrownBy(() -> Bank.load(folder))
        .isInstanceOfSatisfying(
            MalformedBank.class,
            e -> {
              List<String> problems = e.problems().stream().map(BankProblem::toString).toList();
              assertThat(problems)
                  .anySatisfy(p -> assertThat(p).contains("tasks/a.yaml [x]").contains("{color}"));
              assertThat(problems).anySatisfy(p -> assertThat(p).contains("[x]").contains("twice"));
              assertThat(problems)
                  .anySatisfy(p -> assertThat(p).contains("[x]").contains("figure"));
              assertThat(problems)
                  .anySatisfy(
                      p -> assertThat(p).contains("[y]").contains("without the condition meeting"));
              assertThat(problems)
                  .anySatisfy(p -> assertThat(p).contains("[z]").contains("no closing mark"));
              assertThat(problems)
                  .anySatisfy(p -> assertThat(p).contains("[w]").contains("ends with its mark"));
              assertThat(problems)
                  .anySatisfy(p -> assertThat(p).contains("[f]").contains("fact.colour"));
              assertThat(problems)
                  .anySatisfy(p -> assertThat(p).contains("free.yaml").contains("not YAML"));
            });
  }

  @Test
  void aBankMayWidenTheSharedListsByWordsOfItsOwn(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, String> file : BankFiles.onClassPath().texts().entrySet()) {
      if (file.getKey().startsWith("bank/")) {
        Path to = folder.resolve(file.getKey().substring("bank/".length()));
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.writeString(to, file.getValue());
      }
    }
    Files.writeString(folder.resolve("lexicon/generic.yaml"), "words: [渡口]\n");
    Files.writeString(folder.resolve("lexicon/verbs.yaml"), "families: { 查: [巡望] }\n");

    Bank own = Bank.load(folder);

    assertThat(own.lexicon().familyOf("巡望渡口隐患")).contains("查");
    assertThat(isKnown(own, "巡望渡口隐患")).isTrue();
    assertThat(isKnown(Bank.load(), "巡望渡口隐患")).isFalse();
  }

  private static boolean isKnown(Bank bank, String clause) {
    return bank.lexicon().clauses(bank.theme("work-safety").orElseThrow()).isClosed(clause);
  }

  @Test
  void noneIsAnAnswerOfTheClassifier() {
    TaskClassifier classifier = new TaskClassifier(Bank.load());
    List<String> points = List.of("全面排查风险隐患，整改销号", "落实校长陪餐，同吃一锅饭", "给古树建档立牌");
    var kinds = classifier.classify(points, "work-safety");
    assertThat(kinds.getFirst()).hasValueSatisfying(k -> assertThat(k.id()).isEqualTo("rectify"));
    assertThat(kinds.getLast()).isEmpty();
  }
}
