package io.wengao.composition.prompting;

import io.wengao.composition.brief.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a fact, field by field; its source is never spoken and so never shown. */
final class FactFields {
  private FactFields() {}

  /** For a prompt: each with its name. */
  static List<String> labelled(Fact fact) {
    List<String> fields = new ArrayList<>();
    add(fields, "", fact.sentence());
    add(fields, "时间：", fact.asOf());
    add(fields, "指标：", figure(fact));
    add(fields, "由谁：", fact.who());
    add(fields, "谁配合：", fact.whoSupports());
    add(fields, "时限：", fact.when());
    add(fields, "事项：", fact.what());
    add(fields, "数量：", fact.howMany());
    add(fields, "标准：", fact.standard());
    add(fields, "不然：", fact.consequence());
    return fields;
  }

  /** As they stand in the brief. */
  static List<String> words(Fact fact) {
    List<String> fields = new ArrayList<>();
    for (String field :
        new @Nullable String[] {
          fact.sentence(),
          fact.asOf(),
          fact.label(),
          fact.value() == null ? null : fact.value() + (fact.unit() == null ? "" : fact.unit()),
          fact.who(),
          fact.whoSupports(),
          fact.when(),
          fact.what(),
          fact.howMany(),
          fact.standard(),
          fact.consequence()
        }) {
      add(fields, "", field);
    }
    return fields;
  }

  private static @Nullable String figure(Fact fact) {
    String label = fact.label() == null ? "" : fact.label();
    String value = fact.value() == null ? "" : fact.value();
    String unit = fact.unit() == null ? "" : fact.unit();
    return label + value + unit;
  }

  private static void add(List<String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.add(name + value.strip());
    }
  }
}
