package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.Lexicon;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether words open with what is done, so that 我们将 or 还要 may stand before them. */
record Verbal(Lexicon lexicon) {
  private static final Predicate<String> NAMES_A_THING =
      Pattern.compile("^(能|最|同一|每|成熟|一件|一处|谁|哪|该|凡|越|既|无论|在|重要|难|门|话)").asPredicate();

  private static final Pattern ACTS =
      Pattern.compile("^(把|让|从|对|请|给|替|向|为|按|跟着|教|带|留|问|找|听|多|少|常|敢|会|先|挑|选|帮|查|讲)");

  /** What is done stands first. */
  boolean opens(String words) {
    return mayTakeSubject(words)
        && (ACTS.matcher(words).find() || lexicon.verbOf(words).isPresent());
  }

  /** Nothing it is done to stands first. */
  static boolean mayTakeSubject(String words) {
    return !NAMES_A_THING.test(words);
  }
}
