package io.wengao.text.splitting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one speech of a file.
 *
 * @param title its title when the mark that begins it carries one
 * @param titleBorrowed whether the title is that of the first speech because this one's was cut
 *     short
 * @param lines the other lines
 */
public record Part(@Nullable String title, boolean titleBorrowed, List<String> lines) {
  public Part {
    lines = List.copyOf(lines);
  }
}
