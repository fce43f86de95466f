package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the rules are called: {@code labels.yaml}. */
public final class ReviewRules {
  private ReviewRules() {}

  /**
   * A rule.
   *
   * @param group what it is shown under, in Chinese
   * @param label its name, in Chinese
   */
  public record Info(String id, String group, String label) {}

  /** Every rule in the order it is shown. */
  public static List<Info> all() {
    List<Info> rules = new ArrayList<>();
    for (JsonNode rule : Data.read("labels.yaml")) {
      rules.add(
          new Info(Data.text(rule, "id"), Data.text(rule, "group"), Data.text(rule, "label")));
    }
    return List.copyOf(rules);
  }
}
