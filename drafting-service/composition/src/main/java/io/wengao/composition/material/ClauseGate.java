package io.wengao.composition.material;

import io.wengao.composition.skeleton.LevelWords;
import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.text.span.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mined verb-object clause pass or not (R2 to R6, R18, R19 of the composing rules). One rule
 * a method, so that each can be read and argued about by itself.
 */
public final class ClauseGate {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 12;
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９零〇一二两三四五六七八九十百千万亿几多]");
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]");

  /** Done, reached or awarded: a clause that says so is a fact (R2). */
  private static final Pattern RESULT =
      Pattern.compile(
          "了|(?<!通)过(?!程|硬|关)|已|完成|建成|实现|达到|取得|获评|获得|荣获|居全|居前|位居|位列|名列|持续向好|明显|显著|大幅|稳步|率先|首个|未发生|下降|增长|提升$|改善$|提高$|增强$");

  private static final Pattern TIME =
      Pattern.compile("今年|去年|明年|上月|本月|目前|近期|年底|月底|季度|昨|今天|当前|期间|以来");
  private static final Pattern NEIGHBOUR =
      Pattern.compile("^(这|该|其|此|因此|同时|也|还|关键|一方面|通过|使|让)|上述|以下|这些|那些|他们|它");
  private static final Pattern LOOSE_END = Pattern.compile("(的|时|中|后|方面|上|下|为|和|与|等|把|将|对|在|地)$");
  private static final Pattern LEADING = Pattern.compile("^(要|必须|务必|还要|切实|着力|大力|坚决|继续|认真)+");
  private static final String OTHERS = "我他她你您谁";

  private final Lexicon lexicon;
  private final ClosedWorld world;
  private final @Nullable LevelWords level;
  private final List<String> avoid;

  public ClauseGate(
      Lexicon lexicon, ThemePack theme, @Nullable LevelWords level, List<String> avoid) {
    this.lexicon = lexicon;
    this.world = ClosedWorld.ofClauses(lexicon, theme);
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
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !NOT_HAN.matcher(text).find()
        && !FIGURE.matcher(text).find()
        && !RESULT.matcher(text).find()
        && !TIME.matcher(text).find()
        && !NEIGHBOUR.matcher(text).find()
        && !LOOSE_END.matcher(text).find()
        && text.chars().noneMatch(c -> OTHERS.indexOf(c) >= 0)
        && lexicon.verbOf(text).isPresent()
        && belongs(text);
  }

  private boolean belongs(String text) {
    return !isAboveLevel(text)
        && avoid.stream().noneMatch(text::contains)
        && world.isOfTheme(text)
        && world.coverage(text) >= 0.999;
  }

  private boolean isAboveLevel(String text) {
    return level != null && level.drop().stream().anyMatch(text::contains);
  }

  private static Candidate bare(Candidate candidate) {
    var leading = LEADING.matcher(candidate.text());
    if (!leading.find()) {
      return candidate;
    }
    int cut = leading.end();
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
        candidate.passageText());
  }
}
