package io.wengao.composition.skeleton;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hand-written line of the bank.
 *
 * @param id unique over the whole bank
 * @param text with slots such as {@code {theme}}
 * @param voices voices it fits; empty fits all
 * @param when conditions that must all hold
 * @param levels administrative levels it fits; empty fits all
 */
public record Line(
    String id, String text, List<Voice> voices, List<String> when, List<String> levels) {
  public Line {
    voices = List.copyOf(voices);
    when = List.copyOf(when);
    levels = List.copyOf(levels);
  }

  /** Whether it may be used by this voice, at this level, where exactly these conditions hold. */
  public boolean fits(Voice voice, @Nullable String level, Set<String> conditions) {
    boolean voiceFits = voices.isEmpty() || voices.contains(voice);
    boolean levelFits = levels.isEmpty() || (level != null && levels.contains(level));
    return voiceFits && levelFits && conditions.containsAll(when);
  }
}
