package io.wengao.composition.assembly;

import java.util.List;

/**
 * A section an engine has finished before the draft is. Kept, it need not be written again when a
 * run is cut off.
 *
 * @param notes what is to be said of its sentences
 */
public record WrittenSection(DraftSection section, List<Note> notes) {
  public WrittenSection {
    notes = List.copyOf(notes);
  }

  /**
   * Something about one sentence, such as a citation that does not hold.
   *
   * @param sentenceId id of the sentence
   * @param message in Chinese
   */
  public record Note(String sentenceId, String message) {}
}
