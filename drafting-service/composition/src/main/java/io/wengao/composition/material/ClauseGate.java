package io.wengao.composition.material;

import io.wengao.composition.skeleton.LevelWords;
import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.text.mining.VerbObjects;
import io.wengao.text.span.Span;
import io.wengao.text.vocabulary.ClosedWorld;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mined verb-object clause pass or not (R2 to R6, R18, R19 of the composing rules): its
 * shape is asked of the rules the corpus mines by, its words of the theme, the level and the brief.
 */
public final class ClauseGate {
  private final VerbObjects shape;
  private final ClosedWorld world;
  private final @Nullable LevelWords level;
  private final List<String> avoid;

  public ClauseGate(
      Lexicon lexicon, ThemePack theme, @Nullable LevelWords level, List<String> avoid) {
    this.shape = new VerbObjects(lexicon.words());
    this.world = lexicon.clauses(theme);
    this.level = level;
    this.avoid = List.copyOf(avoid);
  }

  /** The candidate without a leading 要, 必须 …, when what is left may be used. */
  public Optional<Candidate> pass(Candidate candidate) {
    if (!candidate.isFaithful()) {
      return Optional.empty();
    }
    Candidate bare = bare(candidate);
    return isUsable(bare.text()) ? Optional.of(bare) : Optional.empty();
  }

  /** Whether the words may stand as a clause of a series. */
  boolean isUsable(String text) {
    return shape.isOne(text) && belongs(text);
  }

  private boolean belongs(String text) {
    return !isAboveLevel(text)
        && avoid.stream().noneMatch(text::contains)
        && world.isOfTheme(text)
        && world.isClosed(text);
  }

  private boolean isAboveLevel(String text) {
    return level != null && level.drop().stream().anyMatch(text::contains);
  }

  private static Candidate bare(Candidate candidate) {
    int cut = VerbObjects.leading(candidate.text());
    if (cut == 0) {
      return candidate;
    }
    Span rest = new Span(candidate.inPassage().start() + cut, candidate.inPassage().end());
    return new Candidate(
        candidate.passageId(),
        candidate.speechId(),
        candidate.speechTitle(),
        candidate.documentSha256(),
        candidate.kind(),
        candidate.level(),
        candidate.text().substring(cut),
        rest,
        candidate.passageText(),
        candidate.preferred());
  }
}
