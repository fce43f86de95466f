package io.wengao.composition.prompting;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.Speaker;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlineSection;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What fills the slots of a prompt. Everything that was written by others passes {@link #plain}.
 */
final class PromptValues {
  private PromptValues() {}

  static SortedMap<String, String> of(Brief brief, Outline outline, SectionTask task) {
    SortedMap<String, String> values = new TreeMap<>();
    values.put("讲话", speech(brief, outline));
    values.put(
        "提纲", lines(outline.sections().stream().map(s -> mark(s, task) + plain(s.heading()))));
    values.put("本节", plain(task.section().heading()));
    values.put("要点", points(task));
    values.put("事实", facts(task));
    values.put("素材", passages(task));
    values.put("回避", lines(brief.avoid().stream().map(PromptValues::plain)));
    String pace = task.sentence() > 0 ? "，句子平均约" + task.sentence() + "字" : "";
    values.put("字数", "约" + task.budget() + "字" + pace);
    values.put("补正", lines(task.amends().stream().map(a -> "上一稿的问题：" + plain(a))));
    return values;
  }

  /**
   * The text on one line, without the characters of tags and marks: what stands in brief or corpus
   * can neither close its block nor pass for a citation.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(
          switch (c) {
            case '<' -> '＜';
            case '>' -> '＞';
            case '[', '【' -> '［';
            case ']', '】' -> '］';
            default -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c;
          });
    }
    return plain.toString().strip();
  }

  private static String mark(OutlineSection section, SectionTask task) {
    return section.id().equals(task.section().id()) ? "（本节）" : "";
  }

  private static String speech(Brief brief, Outline outline) {
    List<String> lines = new ArrayList<>();
    line(lines, "标题", outline.title());
    line(lines, "会议", brief.meeting());
    line(lines, "主题", brief.theme());
    line(lines, "听众", brief.audience());
    line(lines, "意图", brief.intent());
    line(lines, "语气", brief.tone());
    Speaker speaker = brief.speaker();
    if (speaker != null) {
      line(lines, "讲话人职务", speaker.post());
    }
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(name + "：" + plain(value));
    }
  }

  private static String points(SectionTask task) {
    List<String> lines = new ArrayList<>();
    for (SectionTask.Point point : task.points()) {
      lines.add("K" + (lines.size() + 1) + " " + plain(point.point().text()));
    }
    return lines(lines.stream());
  }

  private static String facts(SectionTask task) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : task.facts()) {
      String must = fact.useOrMay() == Fact.Use.MUST ? "（必说）" : "（可说）";
      lines.add(
          "F" + (lines.size() + 1) + must + plain(String.join("；", FactFields.labelled(fact))));
    }
    return lines(lines.stream());
  }

  private static String passages(SectionTask task) {
    List<String> lines = new ArrayList<>();
    task.passages().forEach(p -> lines.add("P" + (lines.size() + 1) + " " + plain(p.text())));
    return lines(lines.stream());
  }

  private static String lines(Stream<String> lines) {
    String joined = String.join("\n", lines.filter(l -> !l.isBlank()).toList());
    return joined.isEmpty() ? "无" : joined;
  }
}
