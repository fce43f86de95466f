package io.wengao.corpus.benchmark;

import io.wengao.corpus.embedding.Embedder;
import io.wengao.corpus.embedding.Embedding;
import io.wengao.corpus.retrieval.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Prints how well each method finds the answers of each set. Arguments: folder of the data, file of
 * our own questions, folder for vectors, then {@code NAME=FILE} for each further set of paragraphs
 * with questions.
 */
public final class RetrievalBenchmark {
  private static final String COLUMNS = "Recall@1 Recall@5 MRR@10 nDCG@10";

  private final Embedder embedder;
  private final VectorCache cache;

  private RetrievalBenchmark(Embedder embedder, VectorCache cache) {
    this.embedder = embedder;
    this.cache = cache;
  }

  /** Runs all sets. */
  public static void main(String[] arguments) throws IOException {
    Embedder embedder =
        switch (Embedding.load()) {
          case Embedding.Ready(Embedder ready) -> ready;
          case Embedding.Missing(String reason) -> throw new IOException(reason);
        };
    Path data = Path.of(arguments[0]);
    VectorCache cache = VectorCache.open(embedder, Path.of(arguments[2]));
    RetrievalBenchmark benchmark = new RetrievalBenchmark(new Remembering(embedder), cache);
    Data reader = new Data();
    List<Text> reports = reader.reports(data);
    List<QuestionSet> alone = new ArrayList<>();
    alone.add(reader.paragraphs("cmrc2018-dev", data.resolve("cmrc2018-dev.jsonl")));
    for (String further : List.of(arguments).subList(3, arguments.length)) {
      String[] named = further.split("=", 2);
      alone.add(reader.paragraphs(named[0], Path.of(named[1])));
    }
    for (QuestionSet set : alone) {
      benchmark.print(set);
      benchmark.print(among(set, reports));
    }
    benchmark.print(reader.own(Path.of(arguments[1]), reports));
  }

  private static QuestionSet among(QuestionSet set, List<Text> others) {
    List<Text> texts = new ArrayList<>(set.texts());
    texts.addAll(others);
    return new QuestionSet(set.name() + " among reports", texts, set.questions());
  }

  private void print(QuestionSet set) throws IOException {
    List<Paragraph> paragraphs = paragraphs(set.texts());
    cache.prepare(paragraphs.stream().map(Paragraph::text).toList());
    cache.prepare(set.texts().stream().map(Text::title).toList());
    SequencedMap<String, List<Measures>> measured = measured(set, paragraphs);
    System.out.printf(
        "%n%s: %d paragraphs, %d questions%n",
        set.name(), paragraphs.size(), set.questions().size());
    System.out.printf("%-26s %s | every other question%n", "", COLUMNS);
    for (Map.Entry<String, List<Measures>> method : measured.entrySet()) {
      List<Measures> second = new ArrayList<>();
      for (int i = 0; i < set.questions().size(); i++) {
        if (set.questions().get(i).second()) {
          second.add(method.getValue().get(i));
        }
      }
      System.out.printf(
          "%-26s %s | %s%n", method.getKey(), Measures.of(method.getValue()), Measures.of(second));
    }
  }

  private SequencedMap<String, List<Measures>> measured(QuestionSet set, List<Paragraph> paragraphs)
      throws IOException {
    SequencedMap<String, List<Measures>> all = new LinkedHashMap<>();
    Path folder = Files.createTempDirectory("retrieval");
    long took = 0;
    try (Baselines baselines = Baselines.over(paragraphs, cache);
        Product product = Product.over(set.texts(), cache, embedder, folder)) {
      for (Question question : set.questions()) {
        String text = question.text();
        note(all, "BM25 cjk", question, baselines.cjk(text));
        note(all, "BM25 pairs + smartcn", question, baselines.pairsAndWords(text));
        note(
            all, "min-max hybrid", question, baselines.stretchedHalves(text, embedder.embed(text)));
        note(all, "KEYWORD", question, product.search(Mode.KEYWORD, text));
        note(all, "SEMANTIC", question, product.search(Mode.SEMANTIC, text));
        long begun = System.nanoTime();
        List<String> hybrid = product.search(Mode.HYBRID, text);
        took += System.nanoTime() - begun;
        note(all, "HYBRID", question, hybrid);
      }
    }
    System.err.printf("HYBRID took %.1f ms a question%n", took / 1e6 / set.questions().size());
    return all;
  }

  private static void note(
      Map<String, List<Measures>> all, String method, Question question, List<String> ranked) {
    all.computeIfAbsent(method, name -> new ArrayList<>())
        .add(Measures.of(ranked, question.answers()));
  }

  private static List<Paragraph> paragraphs(List<Text> texts) {
    List<Paragraph> all = new ArrayList<>();
    for (Text text : texts) {
      for (int i = 0; i < text.paragraphs().size(); i++) {
        all.add(new Paragraph(Text.paragraphId(text.id(), i), text.paragraphs().get(i)));
      }
    }
    return all;
  }
}
