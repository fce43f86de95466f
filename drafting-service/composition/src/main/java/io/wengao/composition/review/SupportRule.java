package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Speaker;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import io.wengao.text.span.Span;
import io.wengao.text.span.SpanKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every figure, date, name and document title must stand in the brief. */
final class SupportRule implements ReviewRule {
  private static final Pattern FIGURE =
      Pattern.compile(
          "[0-9]+(?:\\.[0-9]+)?(?:[%％‰]|[\\p{IsHan}]{0,3})|[一二两三四五六七八九十百千]{2,8}(?=[名个家户处条件起人亿万元])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern TITLE = Pattern.compile("《[^》\\n]{1,60}》");
  private static final Set<SpanKind> NAMES =
      Set.of(SpanKind.DATE, SpanKind.PERSON, SpanKind.PLACE, SpanKind.ORGANISATION);

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    Brief brief = reviewable.brief();
    if (brief == null) {
      return List.of();
    }
    String known = words(brief);
    String text = reviewable.text();
    Set<DraftFinding> findings = new LinkedHashSet<>();
    figures(text, known, findings);
    titles(text, known, findings);
    for (EntitySpan entity : EntitySpans.find(text)) {
      boolean covered =
          entity.text().isBlank()
              || isKnown(entity.text(), known)
              || generic(entity)
              || NameEdges.isNone(entity, text, name -> isKnown(name, known));
      if (NAMES.contains(entity.kind()) && !covered) {
        String message = "“" + entity.text() + "”在任务书里找不到依据，请核对";
        findings.add(
            new DraftFinding(
                "UNSUPPORTED_NAME", Severity.INFO, entity.span(), entity.text(), message, null));
      }
    }
    return new ArrayList<>(findings);
  }

  /**
   * In the brief as it stands, or but for a few characters of running text that cling to its front.
   */
  private static boolean isKnown(String name, String known) {
    for (int cut = 0; cut <= Math.min(3, name.length() - 3); cut++) {
      if (known.contains(name.substring(cut))) {
        return true;
      }
    }
    return known.contains(name);
  }

  /** 今天, 去年 and the words a level calls itself name nothing. */
  private static boolean generic(EntitySpan entity) {
    return entity
        .text()
        .matches("今天|今年|当前|明天|去年|全[\\p{IsHan}]{1,2}|我[\\p{IsHan}]{1,2}|今后|会后|各[\\p{IsHan}]{1,4}");
  }

  private static void figures(String text, String known, Set<DraftFinding> findings) {
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      Matcher digits = DIGITS.matcher(figure.group());
      String number = digits.find() ? digits.group() : figure.group();
      if (!standsIn(number, known)) {
        Span span = new Span(figure.start(), figure.end());
        findings.add(
            new DraftFinding(
                "UNSUPPORTED_NUMBER",
                Severity.ERROR,
                span,
                figure.group(),
                "数字“" + figure.group() + "”在任务书里找不到依据，请核对",
                null));
      }
    }
  }

  /** A number stands there as a whole, not as part of a longer one. */
  private static boolean standsIn(String number, String known) {
    for (int at = known.indexOf(number); at >= 0; at = known.indexOf(number, at + 1)) {
      boolean before = at > 0 && isDigit(known.charAt(at - 1));
      boolean after =
          at + number.length() < known.length() && isDigit(known.charAt(at + number.length()));
      if (!before && !after) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }

  private static void titles(String text, String known, Set<DraftFinding> findings) {
    Matcher title = TITLE.matcher(text);
    while (title.find()) {
      if (!known.contains(title.group())) {
        Span span = new Span(title.start(), title.end());
        findings.add(
            new DraftFinding(
                "UNSUPPORTED_TITLE",
                Severity.ERROR,
                span,
                title.group(),
                "文件名" + title.group() + "在任务书里找不到依据，请核对",
                null));
      }
    }
  }

  static String words(Brief brief) {
    List<String> words = new ArrayList<>();
    words.add(brief.theme());
    java.util.stream.Stream.of(
            brief.title(),
            brief.meeting(),
            brief.audience(),
            brief.level(),
            brief.area(),
            brief.preceding(),
            brief.superior(),
            brief.intent(),
            brief.ownCase(),
            brief.ownFault())
        .filter(Objects::nonNull)
        .forEach(words::add);
    Speaker speaker = brief.speaker();
    if (speaker != null) {
      java.util.stream.Stream.of(speaker.name(), speaker.post(), speaker.organisation())
          .filter(Objects::nonNull)
          .forEach(words::add);
    }
    words.addAll(brief.attendees());
    brief.keyPoints().forEach(p -> words.add(p.heading() + "，" + p.text()));
    brief.facts().stream()
        .filter(f -> f.useOrMay() != io.wengao.composition.brief.Fact.Use.NEVER)
        .forEach(f -> words.add(f.toString()));
    words.addAll(brief.problems());
    words.addAll(brief.achievements());
    words.addAll(brief.requiredFormulations());
    return String.join("\n", words);
  }
}
