package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.Voice;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a good text would need and the brief does not hold: asked for, never filled (R23). */
final class Asks {
  private Asks() {}

  static List<DraftFinding> of(Situation situation) {
    Brief brief = situation.brief();
    List<DraftFinding> findings = new ArrayList<>();
    if (situation.theme() == null) {
      findings.add(
          DraftFinding.missing(
              "UNKNOWN_THEME",
              Severity.WARNING,
              "语料和词库里没有“"
                  + situation.themeWords()
                  + "”这个主题，本稿只用了你给的要点、事实和通用句式，没有借用其他主题的句子；可导入同主题的讲话后重新生成"));
    }
    if (brief.keyPoints().isEmpty()) {
      findings.add(missing("要点是空的，各部分按文种和主题的常见写法列出；请写出这次会议要讲的几点意思", "keyPoints"));
    }
    if (brief.facts().isEmpty()) {
      findings.add(missing("没有给出事实（任务、责任单位、时限、数字），稿子只能讲道理；请补充", "facts"));
    }
    for (Genre.Ask ask : situation.genre().asks()) {
      if (isMissing(ask.missing(), brief)) {
        findings.add(missing(ask.question() + "〔位置：" + place(ask.move()) + "〕", ask.missing()));
      }
    }
    brief.facts().stream()
        .filter(f -> f.useOrMay() != Fact.Use.NEVER)
        .forEach(f -> unfinished(f, situation.voice() == Voice.DIRECTIVE, findings));
    return findings;
  }

  private static void unfinished(Fact fact, boolean assigned, List<DraftFinding> findings) {
    boolean task = fact.role() == Fact.Role.TARGET && blank(fact.sentence()) && !blank(fact.what());
    if (task && assigned && blank(fact.who())) {
      findings.add(
          DraftFinding.missing(
              "MISSING_INPUT",
              Severity.INFO,
              "“" + fact.what() + "”由哪个单位负责？〔facts[" + fact.id() + "].who〕"));
    }
    if (task && blank(fact.when())) {
      findings.add(
          DraftFinding.missing(
              "MISSING_INPUT",
              Severity.INFO,
              "“" + fact.what() + "”什么时候完成？〔facts[" + fact.id() + "].when〕"));
    }
  }

  private static boolean isMissing(String field, Brief brief) {
    return switch (field) {
      case "problems" -> brief.problems().isEmpty();
      case "achievements" ->
          brief.achievements().isEmpty() && brief.facts().stream().noneMatch(BriefWords::isPraise);
      case "superior" -> blank(brief.superior());
      case "agenda" -> blank(brief.preceding()) && brief.agenda().isEmpty();
      case "preceding" -> blank(brief.preceding());
      case "attendees" -> brief.attendees().isEmpty();
      case "points" -> brief.keyPoints().isEmpty();
      case "ownCase" -> blank(brief.ownCase());
      case "ownFault" -> blank(brief.ownFault());
      case "intent" -> blank(brief.intent());
      case "meeting" -> blank(brief.meeting());
      case "organisation" -> brief.speaker() == null || blank(brief.speaker().organisation());
      case "facts" -> brief.facts().isEmpty();
      default -> false;
    };
  }

  private static DraftFinding missing(String question, String field) {
    return DraftFinding.missing("MISSING_INPUT", Severity.INFO, question + "〔" + field + "〕");
  }

  private static String place(String move) {
    return switch (move) {
      case "opening" -> "开场";
      case "superior" -> "上级要求";
      case "preceding" -> "承接前序";
      case "achievements" -> "肯定成绩";
      case "problems" -> "指出问题";
      case "significance", "understanding" -> "认识";
      case "reflection" -> "联系自己";
      case "resolve" -> "今后打算";
      case "closing", "call" -> "结尾";
      default -> "正文";
    };
  }

  private static boolean blank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
