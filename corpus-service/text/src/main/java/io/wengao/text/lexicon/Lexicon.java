package io.wengao.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a data list: one entry a line, columns parted by a tab, {@code #} begins a comment line.
 *
 * <p>The lists are resources of this package, such as {@code kinds.tsv}.
 */
public final class Lexicon {
  private Lexicon() {}

  /** Entries of a one-column list, in order. */
  public static List<String> words(String list) {
    return rows(list).stream().map(row -> row.get(0)).toList();
  }

  public static Set<String> set(String list) {
    return new LinkedHashSet<>(words(list));
  }

  /** One pattern that matches any entry of a list of literal words, longest first. */
  public static Pattern anyOf(String list) {
    return Pattern.compile(
        words(list).stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  /** The columns of each entry, in order. */
  public static List<List<String>> rows(String list) {
    return read(list)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.copyOf(Arrays.asList(line.strip().split("\t+"))))
        .toList();
  }

  private static String read(String list) {
    try (InputStream in = Lexicon.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("lexicon list " + list + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon list " + list, e);
    }
  }
}
