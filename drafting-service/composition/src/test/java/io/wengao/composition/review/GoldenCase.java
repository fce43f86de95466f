package io.wengao.composition.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wengao.composition.brief.BriefJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A case of a golden file:
 *
 * <pre>
 * message: 标点重复              # of every fault that has none of its own; {quote} is what is marked
 * brief: { genre: … }          # what the texts are read against, also: lexicon, date
 * faults:
 *   - 抓好落实⟦。。→。⟧           # ⟦wrong⟧, or ⟦wrong→right⟧ where a safe replacement is offered
 *   - { text: …, message: …, brief: … }   # nothing marked: the finding has no place
 * sound:
 *   - 抓好落实。
 * </pre>
 *
 * @param expected the findings, as {@link #shown} shows them
 */
record GoldenCase(String rule, Reviewable reviewable, boolean fault, List<String> expected) {
  private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧→]*)(→[^⟦⟧]*)?⟧");

  static List<GoldenCase> read(String rule, String yaml) {
    try {
      JsonNode file = new YAMLMapper().readTree(yaml);
      List<GoldenCase> cases = new ArrayList<>();
      file.path("faults").forEach(it -> cases.add(of(rule, file, it, true)));
      file.path("sound").forEach(it -> cases.add(of(rule, file, it, false)));
      return cases;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("golden cases of " + rule, e);
    }
  }

  private static GoldenCase of(String rule, JsonNode file, JsonNode it, boolean fault) {
    String marked = it.isTextual() ? it.textValue() : Data.text(it, "text");
    String message = fault ? Data.text(it.has("message") ? it : file, "message") : "";
    Reviewable reviewable = against(MARKED.matcher(marked).replaceAll("$1"), file, it);
    return new GoldenCase(rule, reviewable, fault, fault ? expected(marked, message) : List.of());
  }

  /** A text with brief, date and lexicon of {@code it}, or else of {@code file}. */
  static Reviewable against(String text, JsonNode file, JsonNode it) {
    JsonNode brief = field(file, it, "brief");
    JsonNode date = field(file, it, "date");
    return new Reviewable(
        text,
        brief.isObject() ? BriefJson.read(brief.toString()) : null,
        null,
        date.isTextual() ? LocalDate.parse(date.textValue()) : null,
        Fault.lexicon(field(file, it, "lexicon")));
  }

  private static JsonNode field(JsonNode file, JsonNode it, String name) {
    return it.has(name) ? it.path(name) : file.path(name);
  }

  private static List<String> expected(String marked, String message) {
    List<String> expected = new ArrayList<>();
    int removed = 0;
    for (MatchResult mark : MARKED.matcher(marked).results().toList()) {
      String quote = mark.group(1);
      String right = mark.group(2) == null ? "" : mark.group(2);
      String place = (mark.start() - removed) + " " + quote + right;
      expected.add(place + " | " + message.replace("{quote}", quote.strip()));
      removed += mark.group().length() - quote.length();
    }
    return expected.isEmpty() ? List.of(" | " + message) : expected;
  }

  static String shown(DraftFinding finding) {
    String right = finding.replacement() == null ? "" : "→" + finding.replacement();
    String place =
        finding.span() == null ? "" : finding.span().start() + " " + finding.quote() + right;
    return place + " | " + finding.message();
  }

  boolean isFaultOf(String id) {
    return fault && rule.equals(id);
  }

  boolean isSoundFor(String id) {
    return !fault && rule.equals(id);
  }

  @Override
  public String toString() {
    String text = reviewable.text().replace('\n', '⏎');
    return rule + (fault ? " ✗ " : " ✓ ") + text.substring(0, Math.min(30, text.length()));
  }
}
