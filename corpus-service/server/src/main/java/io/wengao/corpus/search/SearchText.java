package io.wengao.corpus.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a writer typed, taken apart: {@code "首问负责"} stands exactly so in every hit, {@code 营商*} is
 * the beginning of a word in every hit, the rest are words to compare by. Chinese quotation marks
 * demand nothing: they are part of how the texts are written.
 *
 * @param plain everything, without the marks: what is ranked by, and what is meant
 * @param words the words of which hits hold a fair part: all but beginnings
 * @param phrases what stands in every hit as it is written here
 * @param prefixes what words of every hit begin with
 */
public record SearchText(String plain, String words, List<String> phrases, List<String> prefixes) {
  private static final char MARK = '"';

  /**
   * Takes {@code typed} apart; a quotation mark without a partner is read as if it were not there.
   */
  public static SearchText of(String typed) {
    List<String> phrases = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < typed.length()) {
      int end = typed.charAt(at) == MARK ? typed.indexOf(MARK, at + 1) : -1;
      if (end < 0) {
        rest.append(typed.charAt(at));
        at++;
      } else {
        phrases.add(typed.substring(at + 1, end).strip());
        rest.append(' ');
        at = end + 1;
      }
    }
    phrases.removeIf(String::isEmpty);
    return of(phrases, rest.toString());
  }

  private static SearchText of(List<String> phrases, String rest) {
    List<String> prefixes = new ArrayList<>();
    List<String> words = new ArrayList<>(phrases);
    for (String part : rest.split("[\\s\\p{Z}]+")) {
      String word = part.replaceAll("[*＊\"]+", " ").strip();
      if (!word.isEmpty()) {
        boolean beginning = part.endsWith("*") || part.endsWith("＊");
        (beginning ? prefixes : words).add(word);
      }
    }
    String needed = String.join(" ", words);
    String plain = (needed + " " + String.join(" ", prefixes)).strip();
    return new SearchText(plain, needed, List.copyOf(phrases), List.copyOf(prefixes));
  }

  /** Words to compare by, and nothing demanded. */
  public static SearchText words(String words) {
    return new SearchText(words, words, List.of(), List.of());
  }

  /** The same demands without ranking by words. */
  public SearchText demands() {
    return new SearchText("", "", phrases, prefixes);
  }

  /** Whether hits must hold something as it is written. */
  public boolean demanding() {
    return !phrases.isEmpty() || !prefixes.isEmpty();
  }
}
