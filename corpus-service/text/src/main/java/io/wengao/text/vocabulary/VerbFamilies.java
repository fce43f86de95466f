package io.wengao.text.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The verbs a verb-object clause starts with, in families (动词家族). */
public final class VerbFamilies {
  private final SortedMap<String, List<String>> families;
  private final Map<String, String> familyOfVerb = new HashMap<>();
  private final int longest;

  public VerbFamilies(SortedMap<String, List<String>> families) {
    this.families = Collections.unmodifiableSortedMap(new TreeMap<>(families));
    this.families.forEach(
        (family, verbs) -> verbs.forEach(verb -> familyOfVerb.putIfAbsent(verb, family)));
    this.longest = familyOfVerb.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** These and more verbs by family; one that is listed already stays where it is. */
  VerbFamilies with(SortedMap<String, List<String>> more) {
    SortedMap<String, List<String>> joined = new TreeMap<>(families);
    more.forEach(
        (family, verbs) -> {
          List<String> all = new ArrayList<>(joined.getOrDefault(family, List.of()));
          verbs.stream().filter(verb -> !familyOfVerb.containsKey(verb)).forEach(all::add);
          joined.put(family, all);
        });
    return new VerbFamilies(joined);
  }

  /** Verbs by family. */
  public SortedMap<String, List<String>> families() {
    return families;
  }

  /** All verbs. */
  public Collection<String> verbs() {
    return Collections.unmodifiableSet(familyOfVerb.keySet());
  }

  /** The listed verb a clause starts with, the longest. */
  public Optional<String> verbOf(String clause) {
    for (int length = Math.min(longest, clause.length()); length > 0; length--) {
      String start = clause.substring(0, length);
      if (familyOfVerb.containsKey(start)) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** The family of the verb a clause starts with. */
  public Optional<String> familyOf(String clause) {
    return verbOf(clause).map(familyOfVerb::get);
  }
}
