package io.wengao.text.formulation;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a use of one formulation. Guards: a list that ends in 等 is not meant to be
 * complete; a missing member that stands elsewhere in the sentence is not missing; common words in
 * a row (创新、协调) mean a formulation only beside its name; dates count only for words that were
 * coined.
 */
final class UseChecks {
  /** Members shorter than this on average are common words. */
  private static final int COMMON_WORD = 4;

  private static final int FEWEST_MEMBERS = 3;

  private static final Pattern GOES_ON =
      Pattern.compile("[”’\"）)]?(?:等|…|、|[，,]?[这等]?[两二三四五六七八九十](?:[个条项种者大]|方面))");

  private final String text;
  private final Formulation formulation;
  private final @Nullable Integer writtenYear;

  UseChecks(String text, Formulation formulation, @Nullable Integer writtenYear) {
    this.text = text;
    this.formulation = formulation;
    this.writtenYear = writtenYear;
  }

  List<Finding> ofNamed(Span name, @Nullable MemberList list) {
    List<Finding> findings = new ArrayList<>();
    date(name, findings);
    if (list != null && list.distinct() * 2 > formulation.members().size()) {
      missing(list, findings);
      order(list, findings);
    }
    return findings;
  }

  List<Finding> ofUnnamed(MemberList list) {
    List<Finding> findings = new ArrayList<>();
    missing(list, findings);
    order(list, findings);
    return findings;
  }

  /** Whether members in a row mean the formulation though it is not named. */
  boolean isSurelyMeant(MemberList list) {
    int all = formulation.members().size();
    boolean enough = list.distinct() == all || list.distinct() >= Math.max(3, all - 1);
    return all >= FEWEST_MEMBERS && !ofCommonWords() && enough && !beforeItsTime();
  }

  private boolean ofCommonWords() {
    return formulation.members().stream().mapToInt(m -> m.getFirst().length()).average().orElse(0)
        < COMMON_WORD;
  }

  private boolean beforeItsTime() {
    String since = formulation.since();
    return writtenYear != null && since != null && writtenYear < year(since);
  }

  private void date(Span name, List<Finding> findings) {
    if (writtenYear == null) {
      return;
    }
    String since = formulation.since();
    if (since != null && formulation.coined() && beforeItsTime()) {
      findings.add(
          finding(
              "formulation-too-early",
              Severity.WARNING,
              name,
              "“%s”%s年提出（%s），而这篇讲话写明是%d年，请核对年份或提法。"
                  .formatted(formulation.name(), year(since), formulation.source(), writtenYear)));
    }
    String until = formulation.until();
    if (until != null && writtenYear > year(until)) {
      findings.add(
          finding(
              "formulation-superseded",
              Severity.INFO,
              name,
              "“%s”%s年以后已有新的表述（%s），请核对。"
                  .formatted(formulation.name(), year(until), formulation.source())));
    }
  }

  private void missing(MemberList list, List<Finding> findings) {
    int all = formulation.members().size();
    int fewest = ofCommonWords() ? FEWEST_MEMBERS + 1 : FEWEST_MEMBERS;
    if (all < fewest || list.distinct() == all || goesOn(list.span().end())) {
      return;
    }
    String sentence = sentence(list.span());
    List<Integer> missing =
        IntStream.range(0, all)
            .filter(index -> !list.has(index))
            .filter(
                index -> formulation.members().get(index).stream().noneMatch(sentence::contains))
            .boxed()
            .toList();
    if (!missing.isEmpty()) {
      String names =
          missing.stream().map(formulation::member).collect(Collectors.joining("”“", "“", "”"));
      findings.add(
          finding(
              "formulation-member-missing",
              Severity.WARNING,
              list.span(),
              "“%s”共%d项，这里缺%s。".formatted(formulation.name(), all, names)));
    }
  }

  private void order(MemberList list, List<Finding> findings) {
    if (list.distinct() == formulation.members().size()
        && list.members().size() == formulation.members().size()
        && formulation.members().size() >= FEWEST_MEMBERS
        && !list.inOrder()) {
      String right =
          IntStream.range(0, formulation.members().size())
              .mapToObj(formulation::member)
              .collect(Collectors.joining("、"));
      findings.add(
          finding(
              "formulation-order",
              Severity.WARNING,
              list.span(),
              "“%s”的规范顺序是：%s。".formatted(formulation.name(), right)));
    }
  }

  /** Whether the list says of itself that it is not complete or counts something else. */
  private boolean goesOn(int end) {
    return GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  private String sentence(Span span) {
    int from = span.start();
    while (from > 0 && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && "。！？\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  private Finding finding(String rule, Severity severity, Span span, String message) {
    return new Finding(rule, severity, span, span.of(text), message);
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }
}
