package io.wengao.federation.planning.choice;

import org.jspecify.annotations.Nullable;

/**
 * What is being worked out right now, innermost first, so that a requirement that needs itself is
 * not followed round for ever.
 */
record Guard(@Nullable Guard outer, String step) {

  static boolean holds(@Nullable Guard guard, String step) {
    for (var one = guard; one != null; one = one.outer()) {
      if (one.step().equals(step)) {
        return true;
      }
    }
    return false;
  }
}
