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
          new Info(Data.text(rule, "id"), Data.text(rule, "group"), Data.text(rule, "label")));
    }
    return List.copyOf(rules);
  }
}
