package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are wrong wherever they stand (错别字): {@code confusions.yaml}. */
final class WrongWordRule implements ReviewRule {
  private final SortedMap<String, String> right = new TreeMap<>();
  private final Pattern wrong;

  WrongWordRule() {
    List<String> patterns = new ArrayList<>();
    for (JsonNode word : Data.read("confusions.yaml").path("words")) {
      right.put(Data.text(word, "wrong"), Data.text(word, "right"));
      String unless = Data.optional(word, "unless");
      patterns.add(
          (unless == null ? "" : "(?!" + unless + ")") + Pattern.quote(Data.text(word, "wrong")));
    }
    wrong = Pattern.compile(patterns.stream().collect(Collectors.joining("|")));
  }

  /** Wrong word to right word. */
  Map<String, String> words() {
    return right;
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    Matcher word = wrong.matcher(reviewable.text());
    while (word.find()) {
      findings.add(
          DraftFinding.at(
              "WRONG_WORD",
              Severity.ERROR,
              reviewable.text(),
              word.start(),
              word.end(),
              "错别字",
              right.get(word.group())));
    }
    return findings;
  }
}
