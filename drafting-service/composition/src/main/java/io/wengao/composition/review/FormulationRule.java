package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Set formulations (提法) with a wrong count, a wrong member, the wrong order or a member missing,
 * and those named before their time or after it: first by {@code formulations.yaml}, which also
 * knows lists of common words that are not named, then by the lexicon the corpus reads speeches
 * with.
 */
final class FormulationRule implements ReviewRule {
  private final List<CountedName> names = new ArrayList<>();
  private final List<MemberList> lists = new ArrayList<>();
  private final SharedFormulations shared = new SharedFormulations();

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

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    names.forEach(name -> name.check(text, findings));
    lists.forEach(list -> list.check(text, findings));
    findings.removeIf(f -> f.span() != null && Around.of(text, f.span()).isQuoted());
    List<DraftFinding> own = List.copyOf(findings);
    shared.check(reviewable).stream()
        .filter(f -> own.stream().noneMatch(o -> isOfTheSame(o, f)))
        .forEach(findings::add);
    return findings;
  }

  private static boolean isOfTheSame(DraftFinding one, DraftFinding other) {
    return one.span() != null && other.span() != null && one.span().overlaps(other.span());
  }
}
