package io.wengao.composition.material;

import io.wengao.composition.skeleton.LevelWords;
import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.text.mining.Arguments;
import io.wengao.text.vocabulary.ClosedWorld;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a whole sentence of argument pass or not: copular or conditional, of the theme, without a
 * fact, leaning on no neighbour.
 */
public final class SentenceGate {
  private final ClosedWorld world;
  private final @Nullable LevelWords level;
  private final List<String> avoid;

  public SentenceGate(
      Lexicon lexicon, ThemePack theme, @Nullable LevelWords level, List<String> avoid) {
    this.world = lexicon.sentences(theme);
    this.level = level;
    this.avoid = List.copyOf(avoid);
  }

  /** Whether the sentence itself speaks of the theme, and not only the speech it comes from. */
  public boolean isOfTheme(Candidate candidate) {
    return world.isOfTheme(candidate.text());
  }

  /** Whether the candidate may stand as a sentence of reasons. */
  public boolean passes(Candidate candidate) {
    String text = candidate.text();
    return candidate.isFaithful()
        && Arguments.isOne(text)
        && avoid.stream().noneMatch(text::contains)
        && (level == null || level.drop().stream().noneMatch(text::contains))
        && world.coverage(text) >= Arguments.COVERAGE;
  }
}
