package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules are called: {@code labels.yaml}. */
public final class ReviewRules {
  private ReviewRules() {}

  /**
   * A rule.
   *
   * @param group what it is shown under, in Chinese
   * @param label its name, in Chinese
   * @param kept why it is kept though it has hit nothing in the real texts at hand; null when it
   *     has
   */
  public record Info(String id, String group, String label, @Nullable String kept) {
    /** Whether the review finds it; composing finds the others. */
    boolean isOfTheReview() {
      return !group.equals("成文");
    }
  }

  private static final List<Info> ALL = read();

  /** Its name, or the id itself for what is no rule of the review, such as MISSING_INPUT. */
  public static String label(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst().map(Info::label).orElse(id);
  }

  /** Every rule in the order it is shown. */
  public static List<Info> all() {
    return ALL;
  }

  private static List<Info> read() {
    List<Info> rules = new ArrayList<>();
    for (JsonNode rule : Data.read("labels.yaml")) {
      rules.add(
          new Info(
              Data.text(rule, "id"),
              Data.text(rule, "group"),
              Data.text(rule, "label"),
              Data.optional(rule, "kept")));
    }
    return List.copyOf(rules);
  }
}
