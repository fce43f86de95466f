package io.wengao.composition.oracle;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The set terms of the oracle, read from a file that a person keeps: one term a line, # begins a
 * remark.
 */
final class OracleSetTerms {
  static final Set<String> WORDS = read();

  private OracleSetTerms() {}

  private static Set<String> read() {
    try (var in =
        Objects.requireNonNull(OracleSetTerms.class.getResourceAsStream("/oracle-set-terms.txt"))) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n"))
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
