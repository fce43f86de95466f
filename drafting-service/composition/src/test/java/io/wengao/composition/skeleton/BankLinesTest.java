package io.wengao.composition.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.oracle.SupportOracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the whole bank would strike out, beyond its being well formed. */
class BankLinesTest {
  private static final Bank BANK = Bank.load();

  /** Han characters in a row that two lines must not have in common. */
  private static final int SHARED = 13;

  /** Formulations that have one right wording, so that two lines may hold them. */
  private static final List<String> SET_TERMS = List.of("守土有责、守土负责、守土尽责");

  @Test
  void noTwoLinesShareALongRun() {
    SortedMap<String, SortedSet<String>> owners = new TreeMap<>();
    lines().forEach(line -> runs(line).forEach(r -> own(owners, r, line)));
    assertThat(owners.entrySet().stream().filter(e -> e.getValue().size() > 1)).isEmpty();
  }

  @Test
  void headingsOfAFormAreParallel() {
    for (TaskKind task : BANK.tasks().values()) {
      Map<String, String> headings = task.headings();
      assertThat(headings.get("zhua")).as(task.id()).matches("抓.{5}，把.{8,9}");
      assertThat(headings.get("zai")).as(task.id()).matches("在.{4}上.{3}");
      assertThat(headings.get("jian")).as(task.id()).matches("(坚持|突出|强化).{4}，.{4,6}");
    }
    List<String> all =
        BANK.tasks().values().stream().flatMap(t -> t.headings().values().stream()).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void aCueTellsOfAtMostTwoTasks() {
    SortedMap<String, List<String>> claimed = new TreeMap<>();
    BANK.tasks()
        .values()
        .forEach(
            t ->
                t.cues()
                    .forEach(c -> claimed.computeIfAbsent(c, k -> new ArrayList<>()).add(t.id())));
    assertThat(claimed.entrySet().stream().filter(e -> e.getValue().size() > 2)).isEmpty();
  }

  @Test
  void everyTaskHasEnoughToChooseFrom() {
    for (TaskKind task : BANK.tasks().values()) {
      assertThat(task.claims()).as(task.id()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(task.reasons()).as(task.id()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(task.contrasts()).as(task.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(task.consequences()).as(task.id()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(task.steps()).as(task.id()).hasSizeBetween(2, 4);
      assertThat(task.steps()).allSatisfy(s -> assertThat(s.lead()).hasSizeBetween(2, 6));
      assertThat(task.resolves())
          .as(task.id())
          .anyMatch(l -> speaks(l, Voice.COMMITMENT) && l.text().contains("我们"))
          .anyMatch(l -> speaks(l, Voice.REFLECTIVE) && !l.text().contains("我们"));
    }
  }

  @Test
  void everyWayOfActingHasEnoughToChooseFrom() {
    List<TaskKind> acts = BANK.free().stream().filter(kind -> !kind.isGeneral()).toList();
    assertThat(acts).hasSizeGreaterThanOrEqualTo(20);
    for (TaskKind act : acts) {
      assertThat(act.claims()).as(act.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(act.reasons()).as(act.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(act.consequences()).as(act.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(act.steps()).as(act.id()).hasSize(3);
      assertThat(act.steps())
          .allSatisfy(s -> assertThat(s.requirements()).hasSizeGreaterThanOrEqualTo(3))
          .allSatisfy(s -> assertThat(s.lead()).hasSizeBetween(2, 6));
      assertThat(act.resolves())
          .as(act.id())
          .anyMatch(l -> speaks(l, Voice.COMMITMENT) && l.text().contains("我们"))
          .anyMatch(l -> speaks(l, Voice.REFLECTIVE) && !l.text().contains("我们"));
    }
  }

  @Test
  void clausesOfAThemeOpenWithAVerbAndNameTheTheme() {
    for (ThemePack theme : BANK.themes().values()) {
      for (ThemePack.Clause clause : theme.clauses()) {
        assertThat(clause.text()).as(clause.id()).hasSizeBetween(6, 12);
        assertThat(theme.strong()).as(clause.id()).anyMatch(clause.text()::contains);
        assertThat(BANK.lexicon().verbOf(clause.text())).as(clause.text()).isPresent();
        assertThat(clause.text()).as(clause.id()).doesNotMatch(".*(了|成效|向好|提升|完成|建成)$");
      }
    }
  }

  @Test
  void aThemeIsKnownByNamesOfItsOwnAndListsTasksWhoseWordsHoldForIt() {
    List<String> names = new ArrayList<>();
    for (ThemePack theme : BANK.themes().values()) {
      SortedSet<String> own = new TreeSet<>(theme.aliases());
      own.add(theme.label());
      own.add(theme.work());
      names.addAll(own);
      assertThat(theme.stakes()).as(theme.id()).hasSizeGreaterThanOrEqualTo(4);
      assertThat(theme.tasks())
          .as(theme.id())
          .hasSizeGreaterThanOrEqualTo(8)
          .doesNotHaveDuplicates()
          .allMatch(id -> holds(id, theme));
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void noLineNamesADateOrGivesAReasonAsAnOrder() {
    assertThat(lines())
        .allSatisfy(
            l ->
                assertThat(l.text())
                    .as(l.id())
                    .doesNotMatch(".*[〇零一二三四五六七八九]{4}年.*")
                    .doesNotMatch(".*[一二三四五六七八九十]+月[一二三四五六七八九十]+日.*"));
    BANK.tasks()
        .values()
        .forEach(
            t ->
                assertThat(t.reasons())
                    .allSatisfy(
                        l -> assertThat(l.text()).as(l.id()).doesNotMatch("(要(?!素|紧|害)|必须|务必).*")));
  }

  @Test
  void noLineStatesAFact() {
    SupportOracle nothingIsKnown = new SupportOracle("");
    Stream<String> free =
        lines().stream()
            .filter(line -> line.when().isEmpty())
            .map(line -> line.text().replaceAll("\\{[A-Za-z]+\\}", "。"));
    Stream<String> clauses =
        BANK.themes().values().stream()
            .flatMap(theme -> theme.clauses().stream())
            .map(ThemePack.Clause::text);
    assertThat(free.flatMap(text -> nothingIsKnown.alarms(text).stream())).isEmpty();
    assertThat(
            clauses
                .flatMap(text -> nothingIsKnown.alarms(text).stream())
                .filter(alarm -> !alarm.startsWith("place")))
        .as("a verb before 村 or 水库 looks like the name of a place")
        .isEmpty();
  }

  private static boolean holds(String taskId, ThemePack theme) {
    TaskKind task = BANK.tasks().get(taskId);
    return task != null && task.holdsFor(theme.id());
  }

  private static boolean speaks(Line line, Voice voice) {
    return line.voices().isEmpty() || line.voices().contains(voice);
  }

  private static void own(SortedMap<String, SortedSet<String>> owners, String run, Line line) {
    owners.computeIfAbsent(run, k -> new TreeSet<>()).add(line.id());
  }

  /** Runs of Han characters without marks; slots and set terms cut the text. */
  private static SortedSet<String> runs(Line line) {
    String text = line.text().replaceAll("\\{[A-Za-z]+\\}", "|");
    for (String term : SET_TERMS) {
      text = text.replace(term, "|");
    }
    SortedSet<String> runs = new TreeSet<>();
    for (String piece : text.replaceAll("[^\\p{IsHan}|]", "").split("\\|")) {
      for (int i = 0; i + SHARED <= piece.length(); i++) {
        runs.add(piece.substring(i, i + SHARED));
      }
    }
    return runs;
  }

  private static List<Line> lines() {
    Stream<Line> tasks =
        Stream.concat(BANK.tasks().values().stream(), BANK.free().stream())
            .flatMap(BankLinesTest::linesOf);
    Stream<Line> genres =
        BANK.genres().stream().flatMap(g -> g.lines().values().stream()).flatMap(List::stream);
    Stream<Line> themes = BANK.themes().values().stream().flatMap(t -> t.stakes().stream());
    Stream<Line> presses = BANK.followUps().stream().map(FollowUp::line);
    return Stream.of(tasks, genres, themes, presses)
        .flatMap(s -> s)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Stream<Line> linesOf(TaskKind task) {
    return Stream.of(
            task.claims(),
            task.reasons(),
            task.steps().stream().flatMap(s -> s.requirements().stream()).toList(),
            task.contrasts(),
            task.resolves(),
            task.consequences())
        .flatMap(List::stream);
  }
}
