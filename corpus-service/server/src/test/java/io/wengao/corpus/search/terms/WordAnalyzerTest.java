package io.wengao.corpus.search.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class WordAnalyzerTest {
  private static final Path STARTER =
      Path.of(System.getProperty("wengao.root", "../..")).resolve("corpus-service/starter");

  @Test
  void theTermsAreThoseOfTheAnalyzerItStandsInFor() throws IOException {
    List<String> texts =
        new ArrayList<>(List.of("", " ", "\n", "GDP增长6.5％，Running fast！  ok\n\n好。"));
    try (Stream<Path> files = Files.list(STARTER)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        texts.add(text);
        texts.addAll(text.lines().toList());
      }
    }
    // A sentence longer than the tokenizer's buffer, and many short ones.
    texts.add("抓好安全生产责任落实，".repeat(200));
    texts.add("好的。行！可以？\n".repeat(300));

    try (Analyzer ours = new WordAnalyzer();
        Analyzer theirs = new SmartChineseAnalyzer(true)) {
      for (String text : texts) {
        assertThat(terms(ours, text)).isEqualTo(terms(theirs, text));
      }
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute steps = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            "%s %d-%d +%d"
                .formatted(
                    term,
                    offsets.startOffset(),
                    offsets.endOffset(),
                    steps.getPositionIncrement()));
      }
      stream.end();
      terms.add("end " + offsets.endOffset() + " +" + steps.getPositionIncrement());
    }
    return terms;
  }
}
