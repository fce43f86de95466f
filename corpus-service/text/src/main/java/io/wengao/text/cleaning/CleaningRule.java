package io.wengao.text.cleaning;

/**
 * Knows one kind of noise. Rules run in the order of {@link Cleaner}; each sees what the earlier
 * ones left.
 */
interface CleaningRule {
  /** Stable id, stored with each piece it takes out. */
  String id();

  void apply(Page page);
}
