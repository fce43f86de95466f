package io.wengao.composition.skeleton;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Words every theme shares.
 *
 * @param generic words that carry no theme
 * @param families verbs by family
 * @param canonical a word and the form it is compared by
 * @param plain everyday words, with single characters, for measuring whole sentences only
 */
public record Lexicon(
    SortedSet<String> generic,
    SortedMap<String, List<String>> families,
    SortedMap<String, String> canonical,
    List<LevelWords> levels,
    SortedSet<String> plain) {

  private static final Map<String, String> LEVEL_IDS =
      Map.ofEntries(
          Map.entry("province", "省"),
          Map.entry("city", "市"),
          Map.entry("county", "县"),
          Map.entry("district", "区"),
          Map.entry("township", "乡镇"),
          Map.entry("town", "乡镇"),
          Map.entry("subdistrict", "街道"),
          Map.entry("street", "街道"),
          Map.entry("village", "村社"),
          Map.entry("bureau", "局"),
          Map.entry("unit", "单位"));

  /**
   * The level's words, by its label (县, 镇, 县级) or an English id; empty when unknown or not given.
   */
  public Optional<LevelWords> level(@Nullable String level) {
    if (level == null || level.isBlank()) {
      return Optional.empty();
    }
    String named =
        LEVEL_IDS.getOrDefault(level.toLowerCase(java.util.Locale.ROOT), level).replace("级", "");
    String wanted =
        named.equals("镇") || named.equals("乡")
            ? "乡镇"
            : named.equals("村") || named.equals("社区") ? "村社" : named;
    return levels.stream().filter(l -> l.level().equals(wanted)).findFirst();
  }

  /** The family of the verb a clause starts with, longest verb first. */
  public Optional<String> familyOf(String clause) {
    return verbOf(clause)
        .flatMap(
            verb ->
                families.entrySet().stream()
                    .filter(e -> e.getValue().contains(verb))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  /** The listed verb a clause starts with, the longest. */
  public Optional<String> verbOf(String clause) {
    return families.values().stream()
        .flatMap(List::stream)
        .filter(clause::startsWith)
        .max(java.util.Comparator.comparingInt(String::length));
  }
}
