package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A saying quoted with a character or two wrong: {@code sayings.yaml}. Not in the file says
 * nothing.
 *
 * <p>Kept without a true hit in a real text: published ones were edited, speeches quote by heart.
 */
final class SayingRule implements ReviewRule {
  private static final int SHORTEST = 8;

  private record Saying(String right, List<String> accepted) {}

  private final List<Saying> sayings = new ArrayList<>();

  SayingRule() {
    for (JsonNode saying : Data.read("sayings.yaml").path("sayings")) {
      List<String> wordings = Arrays.asList(saying.asText().split("\\|"));
      wordings.forEach(
          wording ->
              sayings.add(new Saying(wording, wordings.stream().map(SayingRule::han).toList())));
    }
  }

  List<String> wordings() {
    return sayings.stream().map(Saying::right).toList();
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    HanText text = HanText.of(reviewable.text());
    List<DraftFinding> findings = new ArrayList<>();
    for (Saying saying : sayings) {
      String right = han(saying.right);
      int half = right.length() / 2;
      if (right.length() >= SHORTEST) {
        near(text, saying, right, right.substring(0, half), 0, findings);
        near(text, saying, right, right.substring(half), half, findings);
      }
    }
    SortedMap<Span, DraftFinding> first = new TreeMap<>();
    findings.forEach(f -> first.putIfAbsent(Objects.requireNonNull(f.span()), f));
    return List.copyOf(first.values());
  }

  private static void near(
      HanText text,
      Saying saying,
      String right,
      String anchor,
      int offset,
      List<DraftFinding> findings) {
    String han = text.han();
    for (int at = han.indexOf(anchor); at >= 0; at = han.indexOf(anchor, at + 1)) {
      int start = at - offset;
      int end = start + right.length();
      if (start < 0 || end > han.length()) {
        continue;
      }
      String said = han.substring(start, end);
      int wrong = differences(said, right);
      boolean near = wrong > 0 && wrong <= Math.max(1, right.length() / 6);
      if (near
          && saying.accepted.stream()
              .noneMatch(
                  a ->
                      a.startsWith(said)
                          || (a.length() >= right.length() && han.startsWith(a, start)))) {
        int from = text.offset(start);
        int to = text.offset(end - 1) + 1;
        findings.add(
            DraftFinding.at(
                "MISQUOTED",
                Severity.WARNING,
                text.text(),
                from,
                to,
                "通行的说法是“" + saying.right + "”，请核对出处",
                saying.right));
      }
    }
  }

  private static int differences(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  private static String han(String words) {
    return words.replaceAll("[^\\p{IsHan}]", "");
  }
}
