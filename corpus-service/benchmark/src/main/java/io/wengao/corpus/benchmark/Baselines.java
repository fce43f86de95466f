package io.wengao.corpus.benchmark;

import io.wengao.corpus.embedding.TextVectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Methods to be compared with, written without the product's search: BM25 over pairs of characters,
 * the same with dictionary words added, whole windows by cosine, and half of each after stretching
 * both from 0 to 1 over all paragraphs.
 */
final class Baselines implements AutoCloseable {
  private static final String PAIRS = "pairs";
  private static final String WORDS = "words";
  private static final String PLACE = "place";
  private static final int RANKS = 10;
  private static final float HALF = 0.5f;

  private final Analyzer pairs = new CJKAnalyzer(CharArraySet.EMPTY_SET);
  private final Analyzer words = new SmartChineseAnalyzer(true);
  private final List<Paragraph> paragraphs;
  private final List<TextVectors> vectors;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int[] places;

  private Baselines(
      List<Paragraph> paragraphs, List<TextVectors> vectors, ByteBuffersDirectory directory)
      throws IOException {
    this.paragraphs = paragraphs;
    this.vectors = vectors;
    index(directory);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.places = places();
  }

  static Baselines over(List<Paragraph> paragraphs, VectorCache cache) throws IOException {
    List<TextVectors> vectors = paragraphs.stream().map(one -> cache.of(one.text())).toList();
    return new Baselines(paragraphs, vectors, new ByteBuffersDirectory());
  }

  private void index(ByteBuffersDirectory directory) throws IOException {
    TreeMap<String, Analyzer> byField = new TreeMap<>();
    byField.put(WORDS, words);
    IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(pairs, byField));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      int place = 0;
      for (Paragraph paragraph : paragraphs) {
        Document fields = new Document();
        fields.add(new StoredField(PLACE, place++));
        fields.add(new TextField(PAIRS, paragraph.text(), Store.NO));
        fields.add(new TextField(WORDS, paragraph.text(), Store.NO));
        writer.addDocument(fields);
      }
    }
  }

  /** Place in the list of paragraphs of each document of the index, which merges reorder. */
  private int[] places() throws IOException {
    int[] all = new int[reader.maxDoc()];
    for (int document = 0; document < all.length; document++) {
      all[document] =
          reader.storedFields().document(document).getField(PLACE).numericValue().intValue();
    }
    return all;
  }

  List<String> cjk(String question) throws IOException {
    return best(scores(question, false));
  }

  List<String> pairsAndWords(String question) throws IOException {
    return best(scores(question, true));
  }

  List<String> stretchedHalves(String question, float[] wanted) throws IOException {
    float[] lexical = stretched(scores(question, true));
    float[] meaning = new float[paragraphs.size()];
    for (int i = 0; i < meaning.length; i++) {
      float nearest = -1;
      for (TextVectors.Placed window : vectors.get(i).windows()) {
        nearest = Math.max(nearest, window.vector().dot(wanted));
      }
      meaning[i] = nearest;
    }
    meaning = stretched(meaning);
    float[] sum = new float[meaning.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = HALF * lexical[i] + HALF * meaning[i];
    }
    return best(sum);
  }

  private float[] scores(String question, boolean withWords) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    add(any, PAIRS, pairs, question);
    if (withWords) {
      add(any, WORDS, words, question);
    }
    float[] scores = new float[paragraphs.size()];
    for (ScoreDoc found : searcher.search(any.build(), paragraphs.size()).scoreDocs) {
      scores[places[found.doc]] = found.score;
    }
    return scores;
  }

  private static void add(BooleanQuery.Builder any, String field, Analyzer analyzer, String text)
      throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    terms.stream()
        .distinct()
        .forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
  }

  private static float[] stretched(float[] values) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (float value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    float[] result = new float[values.length];
    for (int i = 0; i < values.length && most > least; i++) {
      result[i] = (values[i] - least) / (most - least);
    }
    return result;
  }

  private List<String> best(float[] scores) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> -scores[i])
            .thenComparing(i -> paragraphs.get(i).id()));
    return order.stream().limit(RANKS).map(i -> paragraphs.get(i).id()).toList();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
