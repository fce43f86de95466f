package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Set formulations (提法) with a wrong count, a wrong member or the wrong order: {@code
 * formulations.yaml}.
 */
final class FormulationRule implements ReviewRule {
  private final List<CountedName> names = new ArrayList<>();
  private final List<MemberList> lists = new ArrayList<>();

  FormulationRule() {
    for (JsonNode set : Data.read("formulations.yaml").path("sets")) {
      String name = Data.text(set, "name");
      String noun = Data.optional(set, "noun");
      if (noun != null) {
        names.add(CountedName.of(name, noun, Data.words(set.path("also"))));
      }
      if (set.has("members")) {
        lists.add(MemberList.of(name, Data.words(set.path("members"))));
      }
    }
  }

  List<MemberList> lists() {
    return lists;
  }

  List<CountedName> names() {
    return names;
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    names.forEach(name -> name.check(text, findings));
    lists.forEach(list -> list.check(text, findings));
    return findings;
  }
}
