package io.wengao.corpus.rereading;

import java.util.List;

/**
 * What reading again changes of a speech.
 *
 * @param speechId its id
 * @param title its title, after the change unless it is gone
 * @param kind what happens to it
 * @param fields what is otherwise, in a fixed order; empty for a new one and one that is gone
 * @param text where its text is otherwise, in order of the text, at most {@link TextChanges#MOST}
 */
public record SpeechChange(
    String speechId, String title, Kind kind, List<FieldChange> fields, List<TextChange> text) {

  /** What happens to a speech. */
  public enum Kind {
    CHANGED,
    /** Another speech is found in the file. */
    NEW,
    /** The file no longer has so many speeches. */
    GONE
  }

  /**
   * A field that reads otherwise.
   *
   * @param field its name: title, salutation, kind, occasion, level, year, themes, headings,
   *     findings, moves, damage, material
   * @param before what it was; of a list what is gone from it, one a line; empty for nothing
   * @param after what it is; of a list what is new in it
   */
  public record FieldChange(String field, String before, String after) {}

  /**
   * Lines that read otherwise.
   *
   * @param before the lines as they were; empty where lines are new
   * @param after the lines as they are; empty where lines are gone
   */
  public record TextChange(String before, String after) {}
}
