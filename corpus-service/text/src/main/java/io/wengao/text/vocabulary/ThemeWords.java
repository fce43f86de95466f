package io.wengao.text.vocabulary;

import java.util.List;

/**
 * The words of a theme.
 *
 * @param id such as {@code work-safety}
 * @param label such as 安全生产
 * @param strong words of which every mined clause holds one
 * @param content its other content words
 */
public record ThemeWords(String id, String label, List<String> strong, List<String> content) {
  public ThemeWords {
    strong = List.copyOf(strong);
    content = List.copyOf(content);
  }
}
