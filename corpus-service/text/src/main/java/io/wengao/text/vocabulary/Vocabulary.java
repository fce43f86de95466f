package io.wengao.text.vocabulary;

import io.wengao.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every list of words that wording is mined and composed by.
 *
 * @param verbs verbs in families
 * @param generic words that carry no theme
 * @param plain everyday words, with single characters, for whole sentences only
 * @param disguises words in which a theme's word means something else: 系统 in 系统观念
 * @param themes the words of each theme, by id
 * @param aboveLevel by level (县, 乡镇 …): words above it
 */
public record Vocabulary(
    VerbFamilies verbs,
    SortedSet<String> generic,
    SortedSet<String> plain,
    SortedSet<String> disguises,
    SortedMap<String, ThemeWords> themes,
    SortedMap<String, List<String>> aboveLevel) {

  /** The lists that come with the product. */
  public static Vocabulary load() {
    SortedMap<String, List<String>> families = new TreeMap<>();
    Lexicon.rows("verb-families.tsv").forEach(row -> families.put(row.get(0), split(row.get(1))));
    SortedMap<String, List<String>> above = new TreeMap<>();
    Lexicon.rows("above-level.tsv").forEach(row -> above.put(row.get(0), split(row.get(1))));
    SortedMap<String, ThemeWords> themes = new TreeMap<>();
    for (List<String> row : Lexicon.rows("theme-words.tsv")) {
      themes.put(
          row.get(0), new ThemeWords(row.get(0), row.get(1), split(row.get(2)), split(row.get(3))));
    }
    return new Vocabulary(
        new VerbFamilies(families),
        words("generic-words.tsv"),
        words("plain-words.tsv"),
        words("disguises.tsv"),
        themes,
        above);
  }

  /**
   * These lists and more words; a verb that is listed already keeps its family.
   *
   * @param moreVerbs by family
   */
  public Vocabulary with(
      SortedMap<String, List<String>> moreVerbs,
      Collection<String> moreGeneric,
      Collection<String> morePlain) {
    return new Vocabulary(
        verbs.with(moreVerbs),
        joined(generic, moreGeneric),
        joined(plain, morePlain),
        disguises,
        themes,
        aboveLevel);
  }

  /** What clauses of a theme may be made of. */
  public ClosedWorld clauses(ThemeWords theme) {
    return world(theme, List.of());
  }

  /** What sentences of a theme may be made of: everyday words too. */
  public ClosedWorld sentences(ThemeWords theme) {
    return world(theme, plain);
  }

  /** The theme of an id or label; empty for one nobody wrote for. */
  public Optional<ThemeWords> theme(String idOrLabel) {
    return themes.values().stream()
        .filter(t -> t.id().equals(idOrLabel) || t.label().equals(idOrLabel))
        .findFirst();
  }

  /** Words no speech of a level uses; none for an unknown level. */
  public List<String> above(String level) {
    return aboveLevel.getOrDefault(LevelName.of(level), List.of());
  }

  private ClosedWorld world(ThemeWords theme, Collection<String> more) {
    return new ClosedWorld(
        theme.strong(),
        disguises,
        List.of(theme.content(), List.of(theme.label()), generic, verbs.verbs(), more));
  }

  private static SortedSet<String> joined(SortedSet<String> words, Collection<String> more) {
    SortedSet<String> joined = new TreeSet<>(words);
    joined.addAll(more);
    return joined;
  }

  private static SortedSet<String> words(String list) {
    List<String> words = new ArrayList<>();
    Lexicon.rows(list).forEach(row -> words.addAll(split(row.get(0))));
    return new TreeSet<>(words);
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.split("\\|")).toList();
  }
}
