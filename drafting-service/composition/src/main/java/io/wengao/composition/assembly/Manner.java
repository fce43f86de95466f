package io.wengao.composition.assembly;

import io.wengao.composition.material.StyleSource;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Voice;
import io.wengao.text.style.SpeechStyle;
import io.wengao.text.style.StepMark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The manner a draft follows (仿写): that of the speeches its brief wants imitated, or the bank's
 * own. It decides between what may be said anyway, and never what is said.
 *
 * @param style of the speeches together
 */
record Manner(SpeechStyle style) {
  /** The bank's own. */
  static final Manner OWN = new Manner(SpeechStyle.NONE);

  /** Fewer sentences are no manner yet. */
  private static final int FEWEST = 8;

  private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]+\\}");
  private static final String USUAL_SLOT = "安全生产";
  private static final double MUCH_SHORTER = 0.6;
  private static final double MUCH_LONGER = 1.3;
  private static final int STEP = 4;

  static Manner of(List<StyleSource> sources) {
    SpeechStyle together = StyleSource.together(sources);
    return together.sentences().sentences() < FEWEST ? OWN : new Manner(together);
  }

  boolean isImitated() {
    return !style.equals(SpeechStyle.NONE);
  }

  /** Mean length of a sentence, in 字, that is aimed at. */
  double meanSentence() {
    return style.sentences().meanSentence();
  }

  /**
   * How far a line lies from the manner; 0 when it may well be of it. Lines of one distance are
   * equally good.
   */
  int strangeness(Line line) {
    if (!isImitated()) {
      return 0;
    }
    int length = SLOT.matcher(line.text()).replaceAll(USUAL_SLOT).length();
    double least = meanSentence() * MUCH_SHORTER;
    double most = meanSentence() * MUCH_LONGER;
    double beyond = length < least ? least - length : length > most ? length - most : 0;
    boolean asks = style.sentences().questions() == 0 && line.text().contains("？");
    return (int) Math.ceil(beyond / STEP) + (asks ? 2 : 0);
  }

  /** How steps are counted off mostly; empty when the speeches count none off. */
  private Optional<StepMark> mark() {
    return style.steps().entrySet().stream()
        .max(Map.Entry.<StepMark, Integer>comparingByValue().thenComparing(mostUsual()))
        .map(Map.Entry::getKey);
  }

  private static Comparator<Map.Entry<StepMark, Integer>> mostUsual() {
    return Map.Entry.<StepMark, Integer>comparingByKey().reversed();
  }

  /** The manner's way to count steps off, where it has one that can count so many. */
  StepStyle counting(StepStyle own, int steps) {
    Optional<StepMark> mark = mark();
    if (steps < 2 || mark.isEmpty()) {
      return own;
    }
    return switch (mark.get()) {
      case IS, MUST -> StepStyle.NUMBERED;
      case ORDINAL -> StepStyle.ORDINAL;
      case FIRST -> steps <= StepStyle.MOST_ORDERED ? StepStyle.ORDERED : StepStyle.NUMBERED;
      case SIDES -> steps == 2 ? StepStyle.BOTH_SIDES : own;
    };
  }

  /** Whether numbers are said 一是 and not 一要; only who gives orders can say the latter. */
  boolean countsByIs(boolean own, Voice voice) {
    return mark().filter(m -> m == StepMark.IS || m == StepMark.MUST).isEmpty()
        ? own
        : mark().get() == StepMark.IS || voice != Voice.DIRECTIVE;
  }
}
