package io.wengao.composition.skeleton;

import io.wengao.text.vocabulary.ClosedWorld;
import io.wengao.text.vocabulary.LevelName;
import io.wengao.text.vocabulary.ThemeWords;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Words every theme shares.
 *
 * @param words the lists the corpus mines by as well
 * @param canonical a word and the form it is compared by
 */
public record Lexicon(
    Vocabulary words, SortedMap<String, String> canonical, List<LevelWords> levels) {

  /**
   * The level's words, by its label (县, 镇, 县级) or an English id; empty when unknown or not given.
   */
  public Optional<LevelWords> level(@Nullable String level) {
    if (level == null || level.isBlank()) {
      return Optional.empty();
    }
    String wanted = LevelName.of(level);
    return levels.stream().filter(l -> l.level().equals(wanted)).findFirst();
  }

  /** The family of the verb a clause starts with, longest verb first. */
  public Optional<String> familyOf(String clause) {
    return words.verbs().familyOf(clause);
  }

  /** The listed verb a clause starts with, the longest. */
  public Optional<String> verbOf(String clause) {
    return words.verbs().verbOf(clause);
  }

  /** Names of the verb families. */
  boolean knowsFamily(String family) {
    return words.verbs().families().containsKey(family);
  }

  /** What mined clauses of a theme may be made of. */
  public ClosedWorld clauses(ThemePack theme) {
    return words.clauses(of(theme));
  }

  /** What borrowed sentences of a theme may be made of. */
  public ClosedWorld sentences(ThemePack theme) {
    return words.sentences(of(theme));
  }

  private static ThemeWords of(ThemePack theme) {
    return new ThemeWords(theme.id(), theme.label(), theme.strong(), theme.vocabulary());
  }
}
