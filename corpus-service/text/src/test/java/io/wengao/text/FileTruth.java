package io.wengao.text;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file should be read as.
 *
 * @param file where it lies
 * @param refused why it should be refused, by name of a {@link Reading.Reason}; null when it should
 *     be read
 * @param speeches in order of the file
 * @param noise pieces that should be taken out
 */
record FileTruth(
    Path file, @Nullable String refused, List<SpeechTruth> speeches, List<String> noise) {

  /** Folder and name: cases of the golden folder are all called {@code in}. */
  String name() {
    return file.getName(file.getNameCount() - 2) + "/" + file.getFileName();
  }

  /**
   * What one speech of it should be read as.
   *
   * @param title null when any suggested one will do
   * @param level null when it is not compared
   * @param writtenYear null when the text writes none
   * @param inferredYear null when it writes one, or nobody can tell
   * @param topHeadings of level 1
   * @param lowerHeadings each after its level: {@code 2 （一）…}
   * @param characters code points without white space
   * @param damage damaged places, verbatim
   */
  record SpeechTruth(
      @Nullable String title,
      boolean titleSuggested,
      String kind,
      @Nullable String level,
      @Nullable Integer writtenYear,
      @Nullable Integer inferredYear,
      @Nullable String salutation,
      List<String> topHeadings,
      List<String> lowerHeadings,
      int characters,
      String firstSentence,
      String lastSentence,
      List<String> damage) {}
}
