package io.wengao.drafting.draft;

/** A change of one line of a draft that may also split, join or remove it. */
public sealed interface Rewrite {
  Place place();

  /**
   * The line gets a new text, without its number; lines beyond the one that keeps most of the old
   * one become paragraphs of their own.
   */
  record Replace(Place place, String text) implements Rewrite {}

  /** The paragraph goes. */
  record Remove(Place place) implements Rewrite {}

  /** The paragraph and the next one of its section become one. */
  record Join(Place place) implements Rewrite {}
}
