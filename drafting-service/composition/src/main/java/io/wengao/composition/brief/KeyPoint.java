package io.wengao.composition.brief;

import org.jspecify.annotations.Nullable;

/**
 * A point the speech must make.
 *
 * @param text what is to be said, a phrase or sentences
 * @param heading the writer's own heading for it
 */
public record KeyPoint(String text, @Nullable String heading) {
  public KeyPoint {
    text = text == null ? "" : text;
  }
}
