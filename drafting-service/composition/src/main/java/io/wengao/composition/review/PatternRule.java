package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that patterns alone can tell; one file of {@code rules/} each:
 *
 * <pre>
 * severity: ERROR            # of all its patterns
 * message: 标点重复            # what is wrong, in Chinese
 * patterns:
 *   - match: '([，；])\1'     # every match is a finding …
 *     unless: '^，，$'        # … but one in which this is found
 *     fix: '$1'              # what may safely stand there; absent when a person must decide
 *     message: …             # instead of the rule's, as severity
 * </pre>
 *
 * Instead of {@code fix}: {@code to: half} (digits at half width) or {@code to: year} (Chinese
 * digits of a year).
 */
final class PatternRule implements ReviewRule {
  private final List<Matches> patterns;

  private PatternRule(List<Matches> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  static PatternRule read(String id) {
    JsonNode file = Data.read("rules/" + id + ".yaml");
    List<Matches> patterns = new ArrayList<>();
    for (JsonNode pattern : file.path("patterns")) {
      patterns.add(pattern(id, file, pattern));
    }
    if (patterns.isEmpty()) {
      throw new IllegalStateException("review rule " + id + " has no patterns");
    }
    return new PatternRule(patterns);
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    return patterns.stream().flatMap(p -> p.in(reviewable.text()).stream()).toList();
  }

  private static Matches pattern(String id, JsonNode file, JsonNode node) {
    String message =
        Objects.requireNonNullElse(Data.optional(node, "message"), Data.text(file, "message"));
    Matches matches =
        Matches.of(
            id,
            Severity.valueOf(Data.text(node.has("severity") ? node : file, "severity")),
            Data.text(node, "match"),
            message);
    String unless = Data.optional(node, "unless");
    if (unless != null) {
      Pattern exempt = Pattern.compile(unless);
      matches = matches.when(m -> !exempt.matcher(m.group()).find());
    }
    String fix = Data.optional(node, "fix");
    String to = Data.optional(node, "to");
    if (fix != null) {
      return matches.replacing(m -> filled(fix, m));
    }
    return to == null ? matches : matches.replacing(m -> turned(to, m.group()));
  }

  private static @Nullable String turned(String to, String words) {
    return switch (to) {
      case "half" -> Widths.half(words);
      case "year" -> Widths.year(words);
      default -> throw new IllegalStateException("review data: «to: " + to + "» is unknown");
    };
  }

  /** {@code fix} with $1 to $9 filled in. */
  private static String filled(String fix, MatchResult match) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < fix.length(); i++) {
      char c = fix.charAt(i);
      boolean group = c == '$' && i + 1 < fix.length() && Character.isDigit(fix.charAt(i + 1));
      if (group) {
        String words = match.group(fix.charAt(++i) - '0');
        filled.append(words == null ? "" : words);
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
