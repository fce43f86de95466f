package io.wengao.composition.assembly;

/** How much a section says beyond its points and facts. */
record Richness(int level) {
  static final int MOST = 8;

  /** After the steps one reason is enough. */
  Richness afterSteps() {
    return level < 3 ? this : new Richness(2);
  }

  int reasons() {
    return level >= 8 ? 4 : level >= 5 ? 3 : level >= 3 ? 2 : 1;
  }

  /** Steps beyond those that carry a fact. */
  int steps() {
    return level >= 4 ? 4 : level >= 1 ? 3 : 2;
  }

  boolean consequence() {
    return level >= 1;
  }

  boolean contrast() {
    return level >= 5;
  }

  boolean series() {
    return level >= 2;
  }

  int followUps() {
    return level >= 7 ? 6 : level >= 6 ? 3 : level >= 4 ? 2 : level >= 2 ? 1 : 0;
  }

  /** Requirements a step states. */
  int requirements() {
    return level >= 8 ? 3 : level >= 6 ? 2 : 1;
  }
}
