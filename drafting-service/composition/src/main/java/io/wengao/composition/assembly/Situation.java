package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.LevelWords;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.composition.skeleton.Voice;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one brief: genre, theme if known, level, the conditions that are true and the
 * values of the slots.
 *
 * @param theme null when nobody wrote for it
 * @param slots values by name; a line whose slot has no value cannot be used
 * @param manner how it is to be written
 */
record Situation(
    Bank bank,
    Brief brief,
    Genre genre,
    @Nullable ThemePack theme,
    @Nullable LevelWords level,
    Set<String> conditions,
    SortedMap<String, Phrase> slots,
    Manner manner) {

  Voice voice() {
    return genre.voice();
  }

  @Nullable String levelName() {
    return level == null ? null : level.level();
  }

  Optional<Phrase> slot(String name) {
    return Optional.ofNullable(slots.get(name));
  }

  /** What the work is called: 安全生产工作. */
  String workWords() {
    Phrase work = slots.get("work");
    return work == null ? "" : work.text();
  }

  /** The theme as the writer says it. */
  String themeWords() {
    Phrase theme = slots.get("theme");
    return theme == null ? "" : theme.text();
  }
}
