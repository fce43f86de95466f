package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;

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
        case FORMULATION ->
            variants(
                reviewable.text(),
                entry,
                "OFFICE_WORD",
                "本单位的表述是“" + entry.word() + "”",
                true,
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
        case PERSON, TERM -> {}
      }
    }
    return findings;
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
      String text,
      String rule,
      int at,
      String words,
      String message,
      @org.jspecify.annotations.Nullable String right) {
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
