package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.skeleton.TaskKind;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sets of level-1 headings, each of one form: the writer's own words when parallel, else forms with
 * real collocations (R24).
 */
final class HeadingForms {
  private static final List<String> ZAI_TAILS = List.of("下功夫", "求实效", "见真章", "动真格", "出实招", "用真情");
  private static final List<String> JIAN_TAILS =
      List.of("做到抓细抓实", "务求落地见效", "始终从严从紧", "坚持久久为功", "主动靠前发力", "不留死角盲区");
  private static final List<String> ZHUA_TAILS =
      List.of("一项一项抓落实", "一步一步往前推", "一环一环扣到位", "一件一件见成效", "一级一级传到底", "一条一条对账单");
  private static final int LONGEST_OWN = 24;

  private final Brief brief;
  private final Voice voice;

  HeadingForms(Brief brief, Voice voice) {
    this.brief = brief;
    this.voice = voice;
  }

  /** Three sets or more, the best first; one heading a section. */
  List<HeadingSet> sets(List<Integer> points, List<TaskKind> tasks) {
    List<HeadingSet> sets = new ArrayList<>();
    boolean mixed = tasks.stream().anyMatch(TaskKind::isFree);
    own(points, mixed).ifPresent(sets::add);
    List<HeadingSet> forms =
        List.of(
            new HeadingSet("抓……，把……", formed("zhua", points, tasks)),
            new HeadingSet("在……上……", formed("zai", points, tasks)),
            new HeadingSet("坚持……，……", formed("jian", points, tasks)));
    List<Integer> order = voice == Voice.DIRECTIVE ? List.of(0, 1, 2) : List.of(2, 1, 0);
    List<Integer> chosen = mixed && sets.isEmpty() ? List.of(1, 2, 0) : order;
    chosen.forEach(i -> sets.add(forms.get(i)));
    return sets;
  }

  /**
   * The writer's headings if all are given; else the points themselves when short and of one shape,
   * or when one of them is of no known kind, for which no form has a fitting word.
   */
  private Optional<HeadingSet> own(List<Integer> points, boolean mixed) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    List<KeyPoint> said = points.stream().map(brief.keyPoints()::get).toList();
    boolean given = said.stream().allMatch(p -> p.heading() != null && !p.heading().isBlank());
    if (given) {
      return Optional.of(
          new HeadingSet(
              "原标题",
              said.stream().map(p -> BriefWords.unclosed(String.valueOf(p.heading()))).toList()));
    }
    List<String> texts = said.stream().map(p -> BriefWords.bareVerb(p.text())).toList();
    List<String> clauses = texts.stream().map(BriefWords::firstClause).toList();
    if (isParallel(texts)) {
      return Optional.of(new HeadingSet("原话", texts));
    }
    boolean kept =
        (mixed || said.stream().anyMatch(BriefWords::isStatement))
            && clauses.stream().allMatch(c -> c.length() >= 3 && c.length() <= LONGEST_OWN)
            && clauses.stream().distinct().count() == clauses.size();
    return isParallel(clauses) || kept
        ? Optional.of(new HeadingSet("原话", clauses))
        : Optional.empty();
  }

  /** Same number of halves, each half about as long as its fellows. */
  static boolean isParallel(List<String> headings) {
    String[] first = headings.getFirst().split("，", -1);
    int[] shortest = new int[first.length];
    Arrays.fill(shortest, LONGEST_OWN);
    int[] longest = new int[first.length];
    for (String heading : headings) {
      String[] halves = heading.split("，", -1);
      if (heading.length() > LONGEST_OWN
          || heading.length() < 4
          || heading.contains("。")
          || heading.contains("；")
          || halves.length != first.length) {
        return false;
      }
      for (int i = 0; i < halves.length; i++) {
        shortest[i] = Math.min(shortest[i], halves[i].length());
        longest[i] = Math.max(longest[i], halves[i].length());
      }
    }
    int slack = first.length == 1 ? 4 : 2;
    for (int i = 0; i < first.length; i++) {
      if (longest[i] - shortest[i] > slack) {
        return false;
      }
    }
    return first.length <= 2;
  }

  private List<String> formed(String form, List<Integer> points, List<TaskKind> tasks) {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      String heading = tasks.get(i).headings().get(form);
      headings.add(heading != null ? heading : ofPoint(form, i, points, tasks.get(i)));
    }
    return headings;
  }

  private String ofPoint(String form, int position, List<Integer> points, TaskKind task) {
    String words =
        points.isEmpty()
            ? task.label()
            : BriefWords.nounOf(brief.keyPoints().get(points.get(position))).orElse("");
    if (words.isEmpty()) {
      return BriefWords.firstClause(
          BriefWords.bareVerb(brief.keyPoints().get(points.get(position)).text()));
    }
    return switch (form) {
      case "zai" -> "在" + words + "上" + ZAI_TAILS.get(position % ZAI_TAILS.size());
      case "jian" -> "突出" + words + "，" + JIAN_TAILS.get(position % JIAN_TAILS.size());
      default -> "抓好" + words + "，" + ZHUA_TAILS.get(position % ZHUA_TAILS.size());
    };
  }
}
