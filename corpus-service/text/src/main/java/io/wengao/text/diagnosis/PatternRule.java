package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** A rule that patterns alone can tell; each case has its severity and its message. */
final class PatternRule implements WordRule {

  /** One pattern of a rule. */
  record Case(Severity severity, TextPattern pattern, String message) {
    static Case of(Severity severity, String pattern, String message) {
      return new Case(severity, TextPattern.of(pattern), message);
    }
  }

  private final String rule;
  private final List<Case> cases;

  PatternRule(String rule, List<Case> cases) {
    this.rule = rule;
    this.cases = List.copyOf(cases);
  }

  static PatternRule emptiedMarks() {
    return new PatternRule(
        "emptied-marks",
        List.of(
            Case.of(
                Severity.ERROR,
                "“[ \\u00a0\\u3000]{0,4}”|‘[ \\u3000]{0,4}’|\"[ \\u3000]{0,2}\"(?=[\\p{IsHan}，。])",
                "引号内的文字缺失，请对照原文补上。"),
            Case.of(Severity.ERROR, "《[ \\u00a0\\u3000]{0,4}》", "书名号内的文件名缺失，请对照原文补上。"),
            Case.of(Severity.WARNING, "（[ \\u3000]{0,4}）", "括号内的文字缺失。")));
  }

  static PatternRule residue() {
    return new PatternRule(
        "residue",
        List.of(
            Case.of(
                Severity.ERROR,
                "&(?:nbsp|ldquo|rdquo|amp|lt|gt|quot|mdash|hellip|middot);?|</?(?:p|br|div|span|strong|font|a)(?:\\s[^<>]{0,80})?/?>",
                "网页代码残留，请删除。"),
            Case.of(
                Severity.ERROR,
                "https?://[\\w./?=&%-]{4,}|(?<![\\w@])www\\.[\\w.-]{4,}",
                "网址残留，请核对是否应当删除。"),
            Case.of(Severity.ERROR, "\\x{FFFD}+", "乱码，请对照原文补上。"),
            Case.of(
                Severity.WARNING, "(?:微信号|QQ群?|公众号)[：:\\s]{0,2}[A-Za-z0-9_-]{5,}", "疑似广告残留，请核对。")));
  }

  static PatternRule doubledMarks() {
    return new PatternRule(
        "marks",
        List.of(
            Case.of(
                Severity.WARNING,
                "([，。、；：,;])\\1+|[，、；：,;][。！？]|[，；,;][、；;]|[、；;][，；,]|[。！？][，、；,;]",
                "标点重复或连用，请改正。"),
            Case.of(Severity.INFO, "(?<!\\.)\\.{3,}(?!\\.)|。{3,}", "省略号应为“……”。"),
            Case.of(Severity.INFO, "(?<!-)-{2,}(?!-)", "破折号应为“——”。"),
            Case.of(
                Severity.INFO,
                "《[^《》\\n]{0,30}[<＜][^<>＜＞《》\\n]{1,20}[>＞][^《》\\n]{0,30}》",
                "书名号内层应为〈〉。"),
            Case.of(
                Severity.INFO,
                "“[ \\u3000](?=\\p{IsHan})|(?<=\\p{IsHan})[ \\u3000]”",
                "引号内有多余空格。")));
  }

  static PatternRule datedReferences() {
    return new PatternRule(
        "dated-reference",
        List.of(
            Case.of(
                Severity.INFO,
                "(?:迎接|喜迎)党的十[四五六七八九]大(?:的)?(?:胜利)?召开|(?:迎接|喜迎)党的二十大(?:的)?(?:胜利)?召开|(?:为|向)党的(?:十[四五六七八九]|二十)大(?:的)?(?:胜利)?(?:召开|献礼)",
                "所说会议早已召开，引用前请按现在的时间改写。"),
            Case.of(
                Severity.INFO,
                "(?:去年|前年|今年)(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月",
                "相对的时间，引用前请写明年份。")));
  }

  @Override
  public List<Finding> check(IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (Case one : cases) {
      for (MatchResult m : one.pattern.all(text)) {
        findings.add(
            new Finding(rule, one.severity, new Span(m.start(), m.end()), m.group(), one.message));
      }
    }
    return findings;
  }
}
