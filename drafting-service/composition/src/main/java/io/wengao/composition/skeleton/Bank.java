package io.wengao.composition.skeleton;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything hand-written the engine composes with.
 *
 * @param tasks by id
 * @param free theme-free skeletons: the general ones in file order, then those of a way of acting
 *     by id
 * @param genreMap genres by id
 * @param themes by id
 * @param grammar the engine's own connecting lines, by group
 * @param grounds what lines take for granted
 */
public record Bank(
    SortedMap<String, TaskKind> tasks,
    List<TaskKind> free,
    List<FollowUp> followUps,
    SortedMap<String, Genre> genreMap,
    SortedMap<String, ThemePack> themes,
    Lexicon lexicon,
    SortedMap<String, List<Line>> grammar,
    Grounds grounds) {

  /**
   * The bank that comes with the product.
   *
   * @throws MalformedBank naming every problem
   */
  public static Bank load() {
    return new BankReader(BankFiles.onClassPath()).read();
  }

  /**
   * A bank in a folder of the same shape; the engine's connecting lines stay those of the product.
   *
   * @throws MalformedBank naming every problem
   * @throws IOException when the folder cannot be read
   */
  public static Bank load(Path folder) throws IOException {
    return new BankReader(BankFiles.in(folder)).read();
  }

  public List<Genre> genres() {
    return List.copyOf(genreMap.values());
  }

  public SortedSet<String> genreIds() {
    return new TreeSet<>(genreMap.keySet());
  }

  /** The genre of an id that {@link io.wengao.composition.brief.BriefCheck} let pass. */
  public Genre genre(String id) {
    Genre genre = genreMap.get(id);
    if (genre == null) {
      throw new IllegalArgumentException("unknown genre " + id + "; one of " + genreMap.keySet());
    }
    return genre;
  }

  /**
   * The theme pack of an id or label, or of an alias that is the whole theme; empty for a theme
   * nobody wrote for.
   */
  public Optional<ThemePack> theme(String theme) {
    String wanted = theme.strip();
    return themes.values().stream()
        .filter(t -> t.id().equals(wanted.toLowerCase(Locale.ROOT)) || named(t, wanted))
        .findFirst();
  }

  private static boolean named(ThemePack theme, String wanted) {
    return theme.label().equals(wanted)
        || theme.work().equals(wanted)
        || theme.aliases().contains(wanted);
  }

  /** Connecting lines of a group of the grammar. */
  public List<Line> grammarLines(String group) {
    List<Line> lines = grammar.get(group);
    if (lines == null) {
      throw new IllegalStateException("grammar group missing: " + group);
    }
    return lines;
  }
}
