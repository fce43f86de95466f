package io.wengao.composition.assembly;

/**
 * How much a section says beyond its points and facts. What takes up the brief's own words comes
 * first; what could stand in another speech comes late and is counted out.
 *
 * @param plain points, facts and steps only: no sayings, no clauses in pairs, nothing that presses
 */
record Richness(int level, boolean plain) {
  /** As much as a section has of its own. */
  static final int FULL = 8;

  /** Only for a speech that is short although every section is full and the brief carries more. */
  static final int MOST = 12;

  /** Only for a speech that even so is too short for what its brief carries. */
  static final int LAST = 16;

  Richness(int level) {
    this(level, false);
  }

  /** Sentences of argument before and after the steps; a skeleton of the point's own says more. */
  int maxims(boolean free) {
    if (plain) {
      return 0;
    }
    int most = free ? (level >= 10 ? 3 : level >= 6 ? 2 : 1) : (level >= 9 ? 2 : 1);
    return level > MOST ? most + 2 : level == MOST ? most + 1 : most;
  }

  int reasons() {
    return level > MOST ? 3 : level >= 9 ? 2 : 1;
  }

  /** Steps with those that carry a fact. */
  int steps() {
    return level >= 5 ? 4 : level >= 2 ? 3 : 2;
  }

  boolean consequence() {
    return !plain && level >= 10;
  }

  /** Sentences on why it matters, before the sections. */
  int significance() {
    return level > MOST ? 4 : level >= 10 ? 3 : level >= 7 ? 2 : 1;
  }

  /** A reason between point and steps. */
  boolean aside() {
    return !plain && level >= 10;
  }

  /** What the section answers among the problems named. */
  boolean link() {
    return level >= 1;
  }

  /** Who goes after the problem a section answers. */
  boolean demands() {
    return !plain && level >= 3;
  }

  boolean series() {
    return !plain && level >= 2;
  }

  /** Sentences that press on the facts of a section, at most. */
  int followUps() {
    if (plain) {
      return 0;
    }
    return level >= MOST - 1 ? 14 : level >= 6 ? 9 : level >= 3 ? 5 : level >= 1 ? 2 : 0;
  }

  /** Sentences that press on one fact, at most (R14). */
  int pressesAFact() {
    return level > MOST ? 3 : level >= 8 ? 2 : 1;
  }

  /** Sentences of the speech that press on a fact without naming anything of it. */
  int plainPresses() {
    return level > MOST ? 6 : level >= MOST ? 1 : 0;
  }

  /** What a step of no matter of its own states; none before all else is said. */
  int spare() {
    return Math.max(0, level - MOST);
  }

  /** Requirements a step states. */
  int requirements() {
    return level >= MOST ? 4 : level >= 4 ? 3 : level >= 2 ? 2 : 1;
  }
}
