package io.wengao.composition.prompting;

/**
 * What a model is sent.
 *
 * @param system how to write; the same for every asking, never holds anything of brief or corpus
 * @param task what to write and from what; everything of brief and corpus stands here, escaped
 */
public record Messages(String system, String task) {
  /** Says nothing of the content, so that it cannot slip into a log. */
  @Override
  public String toString() {
    return "Messages[" + system.length() + " + " + task.length() + " characters]";
  }
}
