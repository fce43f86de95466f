package io.wengao.composition.assembly;

/**
 * Another way to say a sentence.
 *
 * @param id stays while sentence and bank do
 */
public record Alternative(String id, PartedText sentence) {
  /** The sentence an id speaks of. */
  public static String sentenceOf(String id) {
    int mark = id.indexOf('~');
    return mark < 0 ? id : id.substring(0, mark);
  }
}
