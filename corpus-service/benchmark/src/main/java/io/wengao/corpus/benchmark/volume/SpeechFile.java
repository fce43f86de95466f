package io.wengao.corpus.benchmark.volume;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A made speech as a file.
 *
 * @param name of the file
 * @param lines title first, then a paragraph a line
 */
record SpeechFile(String name, List<String> lines) {

  byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  int characters() {
    return lines.stream().mapToInt(String::length).sum();
  }
}
