package io.wengao.composition.prompting;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.factsheet.FactClaim;
import io.wengao.composition.factsheet.FactSheet;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text claims and its brief does not hold: by the fact sheet, by the review, and two things
 * those leave to the writer's own judgement, which a model has none of: words in quotation marks
 * and claims that something has been achieved. What is found by its looks alone is a warning.
 */
final class UnsupportedClaims {
  private static final Pattern QUOTED = Pattern.compile("“[^“”\\n]{1,60}”");

  private static final Pattern ACHIEVED =
      Pattern.compile(
          "已经?(?=\\p{IsHan})|(?:完成|取得|建成|实现|解决|开展|召开|发生|获得|改善|提高|提升|下降|增长|突破)了"
              + "|荣获|获评|位居|位列|名列|居全|首次|同比|环比|圆满|显著|持续向好|明显(?:提升|改善|好转|下降|提高)"
              + "|(?:稳步|大幅|不断)(?:提升|改善|增长|下降)|达到");

  private UnsupportedClaims() {}

  /** Places in order of the text; none overlap. */
  static SortedMap<Span, Severity> in(String text, Brief brief, DraftReview review) {
    SortedMap<Span, Severity> found = new TreeMap<>();
    for (FactClaim claim : FactSheet.of(text, brief)) {
      if (claim.support() == null && claim.kind() != FactClaim.Kind.COUNT) {
        found.put(claim.span(), Severity.ERROR);
      }
    }
    for (DraftFinding finding : review.review(new Reviewable(text, brief, null))) {
      Span span = finding.span();
      if (span != null && finding.rule().startsWith("UNSUPPORTED_")) {
        boolean name = finding.severity() == Severity.INFO;
        add(found, span, name ? Severity.WARNING : Severity.ERROR);
      }
    }
    List<String> known = known(brief);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String words = quoted.group().substring(1, quoted.group().length() - 1);
      if (known.stream().noneMatch(k -> k.contains(words))) {
        add(found, new Span(quoted.start(), quoted.end()), Severity.WARNING);
      }
    }
    Matcher achieved = ACHIEVED.matcher(text);
    while (achieved.find()) {
      add(found, new Span(achieved.start(), achieved.end()), Severity.WARNING);
    }
    return found;
  }

  private static void add(SortedMap<Span, Severity> found, Span span, Severity severity) {
    if (found.keySet().stream().noneMatch(s -> s.overlaps(span))) {
      found.put(span, severity);
    }
  }

  private static List<String> known(Brief brief) {
    List<String> known = new ArrayList<>();
    Stream.of(
            brief.theme(),
            brief.title(),
            brief.meeting(),
            brief.preceding(),
            brief.superior(),
            brief.intent(),
            brief.ownCase(),
            brief.ownFault())
        .filter(Objects::nonNull)
        .forEach(known::add);
    brief.keyPoints().forEach(p -> known.add(p.text()));
    brief.facts().stream()
        .filter(f -> f.useOrMay() != Fact.Use.NEVER)
        .forEach(f -> known.addAll(FactFields.words(f)));
    known.addAll(brief.agenda());
    known.addAll(brief.problems());
    known.addAll(brief.achievements());
    known.addAll(brief.requiredFormulations());
    return known;
  }
}
