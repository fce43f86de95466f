package io.wengao.corpus.candidate;

import io.wengao.text.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that stand above a level, and the themes wording is mined for (R5). */
@ApplicationScoped
class MinedLevels {
  private final Vocabulary words = Vocabulary.load();

  /** Words no piece for this level may hold; none for an unknown one. */
  List<String> above(@Nullable String level) {
    return level == null ? List.of() : words.above(level);
  }

  /** The id of a theme that is named by id or label; the name itself when nobody wrote for it. */
  @Nullable String theme(@Nullable String named) {
    return named == null ? null : words.theme(named).map(theme -> theme.id()).orElse(named);
  }
}
