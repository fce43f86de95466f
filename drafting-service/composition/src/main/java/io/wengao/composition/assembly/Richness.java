package io.wengao.composition.assembly;

/** How much a section says beyond its points and facts. */
record Richness(int level) {
  /** As much as a section has of its own. */
  static final int FULL = 8;

  /** With what it borrows: only for a speech that is short although every section is full. */
  static final int MOST = 12;

  int reasons() {
    return level >= 3 ? 2 : 1;
  }

  /** Steps beyond those that carry a fact. */
  int steps() {
    return level >= 4 ? 4 : level >= 1 ? 3 : 2;
  }

  /** Steps taken over from a skeleton nobody uses. */
  int borrowedSteps() {
    return Math.max(0, level - FULL);
  }

  boolean consequence() {
    return level >= 1;
  }

  /** Sentences on why it matters, before the sections. */
  int significance() {
    return level >= 9 ? 4 : level >= 6 ? 3 : level >= 1 ? 2 : 1;
  }

  /** A reason between point and steps. */
  boolean aside() {
    return level >= 5;
  }

  boolean series() {
    return level >= 2;
  }

  int followUps() {
    return level >= 7 ? 6 : level >= 6 ? 3 : level >= 4 ? 2 : level >= 2 ? 1 : 0;
  }

  /** Sentences that press on one fact, at most (R14). */
  int pressesAFact() {
    return level >= 8 ? 2 : 1;
  }

  /** Requirements a step states. */
  int requirements() {
    return level >= 8 ? 3 : level >= 6 ? 2 : 1;
  }
}
