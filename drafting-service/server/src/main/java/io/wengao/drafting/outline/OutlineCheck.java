package io.wengao.drafting.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.drafting.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with an outline for its brief. */
final class OutlineCheck {
  private static final int MOST_SECTIONS = 20;
  private static final int LONGEST_LINE = 200;

  private final Brief brief;
  private final Set<String> facts;
  private final List<Problem> problems = new ArrayList<>();

  private OutlineCheck(Brief brief) {
    this.brief = brief;
    this.facts = brief.facts().stream().map(Fact::id).collect(Collectors.toSet());
  }

  static List<Problem> check(Brief brief, Outline outline) {
    OutlineCheck check = new OutlineCheck(brief);
    check.line("title", outline.title(), "标题");
    if (outline.sections().isEmpty() || outline.sections().size() > MOST_SECTIONS) {
      check.problem(
          "sections", "提纲应有1至" + MOST_SECTIONS + "个部分，现有" + outline.sections().size() + "个。");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      check.section("sections[" + i + "]", outline.sections().get(i), ids);
    }
    return List.copyOf(check.problems);
  }

  private void section(String path, OutlineSection section, Set<String> ids) {
    if (section.id().isBlank() || !ids.add(section.id())) {
      problem(path + ".id", "每个部分要有不重复的 id，如 s1、s2。");
    }
    if (section.level() != 0 && section.level() != 1) {
      problem(path + ".level", "提纲只写一级标题，level 请填 1；不出现标题的部分（致辞、主持词）填 0。");
    }
    line(path + ".heading", section.heading(), "标题");
    if (section.budget() < 0 || section.budget() > 30_000) {
      problem(path + ".budget", "字数应在0至30000之间。");
    }
    for (int i = 0; i < section.keyPoints().size(); i++) {
      int point = section.keyPoints().get(i);
      if (point < 0 || point >= brief.keyPoints().size()) {
        problem(
            path + ".keyPoints[" + i + "]",
            "任务单只有" + brief.keyPoints().size() + "个要点（从0数起），没有第" + point + "个。");
      }
    }
    for (int i = 0; i < section.factIds().size(); i++) {
      if (!facts.contains(section.factIds().get(i))) {
        problem(path + ".factIds[" + i + "]", "任务单里没有编号为“" + section.factIds().get(i) + "”的事实。");
      }
    }
  }

  private void line(String path, String text, String what) {
    if (text.isBlank()) {
      problem(path, what + "不能为空。");
    } else if (text.indexOf('\n') >= 0 || text.length() > LONGEST_LINE) {
      problem(path, what + "应是一行，且不超过" + LONGEST_LINE + "个字符。");
    }
  }

  private void problem(String path, String message) {
    problems.add(Problem.badInput("input.outline." + path, message));
  }
}
