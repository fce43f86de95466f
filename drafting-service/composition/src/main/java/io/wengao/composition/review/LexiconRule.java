package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.quotation.AttributedQuotation;
import io.wengao.text.quotation.AttributedQuotations;
import io.wengao.text.span.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the office's lexicon says of words, formulations and organisations. */
final class LexiconRule implements ReviewRule {
  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    for (OfficeLexicon.Entry entry : reviewable.lexicon().entries()) {
      switch (entry.kind()) {
        case ORGANISATION ->
            variants(
                reviewable.text(),
                entry,
                "ORGANISATION_VARIANT",
                "机构名请写作“" + entry.word() + "”",
                false,
                findings);
        case FORMULATION -> {
          variants(
              reviewable.text(),
              entry,
              "OFFICE_WORD",
              "本单位的表述是“" + entry.word() + "”",
              true,
              findings);
          outdated(reviewable, entry, findings);
        }
        case TERM ->
            variants(
                reviewable.text(),
                entry,
                "OFFICE_WORD",
                "本单位的说法是“" + entry.word() + "”",
                false,
                findings);
        case AVOID -> {
          String why = entry.note() == null ? "" : "：" + entry.note();
          places(reviewable.text(), entry.word(), "")
              .forEach(
                  at ->
                      findings.add(
                          finding(
                              reviewable.text(),
                              "OFFICE_WORD",
                              at,
                              entry.word(),
                              "本单位词库要求不用这个词" + why,
                              null)));
        }
        case NOT_TO_QUOTE -> quoted(reviewable.text(), entry, findings);
        case PERSON, PROTOCOL -> {}
      }
    }
    return findings;
  }

  /** A formulation after its day; a sentence about the past may say it. */
  private static void outdated(
      Reviewable reviewable, OfficeLexicon.Entry entry, List<DraftFinding> findings) {
    String until = entry.until();
    LocalDate spoken = reviewable.spoken();
    if (until == null || spoken == null || !isAfter(spoken, until)) {
      return;
    }
    String text = reviewable.text();
    for (int at : places(text, entry.word(), "")) {
      Around around = Around.of(text, at, at + entry.word().length());
      if (!around.isQuoted() && !around.isPast(spoken.getYear())) {
        String message = "本单位词库记这一表述用到" + until + "，请核对";
        findings.add(finding(text, "OFFICE_WORD", at, entry.word(), message, null));
      }
    }
  }

  /** Whether a day is after a year, year-month or day. */
  private static boolean isAfter(LocalDate day, String until) {
    String date = day.toString();
    return date.substring(0, Math.min(date.length(), until.length())).compareTo(until) > 0;
  }

  /** The quotations of a person; being named is no fault. */
  private static void quoted(String text, OfficeLexicon.Entry person, List<DraftFinding> findings) {
    String why = person.note() == null ? "" : "：" + person.note();
    for (AttributedQuotation quotation : AttributedQuotations.find(text)) {
      String speaker = quotation.speaker();
      if (speaker != null && speaker.contains(person.word())) {
        Span span = quotation.span();
        findings.add(
            finding(
                text,
                "QUOTED_PERSON",
                span.start(),
                span.of(text),
                "本单位词库记为不宜引用“" + person.word() + "”的话" + why,
                null));
      }
    }
  }

  private static void variants(
      String text,
      OfficeLexicon.Entry entry,
      String rule,
      String message,
      boolean safe,
      List<DraftFinding> findings) {
    for (String variant : entry.variants()) {
      for (int at : places(text, variant, entry.word())) {
        findings.add(finding(text, rule, at, variant, message, safe ? entry.word() : null));
      }
    }
  }

  private static DraftFinding finding(
      String text, String rule, int at, String words, String message, @Nullable String right) {
    return DraftFinding.at(rule, Severity.WARNING, text, at, at + words.length(), message, right);
  }

  /** Where {@code words} stand, but not within {@code whole}. */
  private static List<Integer> places(String text, String words, String whole) {
    List<Integer> places = new ArrayList<>();
    int within = whole.indexOf(words);
    for (int at = words.isEmpty() ? -1 : text.indexOf(words);
        at >= 0;
        at = text.indexOf(words, at + 1)) {
      if (within < 0 || !text.startsWith(whole, at - within)) {
        places.add(at);
      }
    }
    return places;
  }
}
