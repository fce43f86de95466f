package io.wengao.text.similarity;

/** How a copy was made of another text. */
enum Plant {
  EXACT,
  REPUNCTUATED,
  RENUMBERED,
  RENAMED,
  REORDERED,
  REWRITTEN,
  SHARED;

  /** What the comparison must call it. */
  Similarity.Kind kind() {
    return switch (this) {
      case EXACT -> Similarity.Kind.EXACT;
      case REPUNCTUATED, RENUMBERED, RENAMED, REORDERED, REWRITTEN -> Similarity.Kind.NEAR;
      case SHARED -> Similarity.Kind.SHARED;
    };
  }
}
