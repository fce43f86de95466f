package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.diagnosis.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The default corpus is clean text and must be read as such. */
class StarterCorpusTest {
  private final SpeechReader reader = new SpeechReader();

  static List<Named<Path>> texts() {
    return Material.list(Material.starter(), ".txt").stream()
        .map(file -> Named.of(file.getFileName().toString(), file))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isOneCleanSpeech(Path file) {
    byte[] bytes = Material.bytes(file);
    String name = file.getFileName().toString();

    Reading.Accepted read = Material.accepted(reader, name, bytes);

    assertThat(read.removed()).isEmpty();
    assertThat(read.speeches()).hasSize(1);
    Speech speech = read.speeches().getFirst();
    String firstLine = new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    assertThat(speech.titleSuggested()).isFalse();
    assertThat(speech.title()).isEqualTo(firstLine.strip());
    assertThat(speech.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    assertThat(speech.classification().kind().label()).isEqualTo(kindOf(name));
  }

  private static String kindOf(String name) {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("study-paper", "研讨材料");
    kinds.put("symposium", "发言");
    kinds.put("pledge", "发言");
    kinds.put("mobilization", "讲话");
    kinds.put("advance", "讲话");
    kinds.put("life-meeting-comment", "讲话");
    kinds.put("commendation", "讲话");
    kinds.put("address", "致辞");
    kinds.put("script", "主持词");
    kinds.put("duty-report", "述职");
    return kinds.entrySet().stream()
        .filter(kind -> name.endsWith(kind.getKey() + ".txt"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no kind known for " + name));
  }
}
