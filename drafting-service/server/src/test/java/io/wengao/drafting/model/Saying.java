package io.wengao.drafting.model;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.SentenceGate;
import io.wengao.composition.skeleton.Bank;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One saying of the starter corpus, the first that may be lent to a brief. */
record Saying(Candidate candidate) {
  static Saying of(Bank bank, Brief brief) {
    SentenceGate gate =
        new SentenceGate(
            bank.lexicon(), bank.theme(brief.theme()).orElseThrow(), null, brief.avoid());
    return new Saying(
        passages()
            .flatMap(p -> Sentences.split(p).stream().map(s -> candidate(p, s)))
            .filter(gate::passes)
            .findFirst()
            .orElseThrow());
  }

  /** The answer to every request. */
  MaterialSource everywhere() {
    return requests -> requests.stream().map(r -> List.of(candidate)).toList();
  }

  private static Candidate candidate(String passage, Span sentence) {
    return new Candidate(
        "p-1",
        "speech-1",
        "在会上的讲话",
        "sha",
        null,
        null,
        sentence.of(passage),
        sentence,
        passage,
        false);
  }

  private static Stream<String> passages() {
    try (Stream<Path> files = Files.list(Path.of("../../corpus-service/starter"))) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
