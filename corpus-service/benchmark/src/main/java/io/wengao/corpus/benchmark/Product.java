package io.wengao.corpus.benchmark;

import io.wengao.corpus.embedding.Embedder;
import io.wengao.corpus.embedding.Embedding;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.retrieval.Mode;
import io.wengao.corpus.retrieval.RankedHit;
import io.wengao.corpus.retrieval.Retrieval;
import io.wengao.corpus.retrieval.VectorIndex;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.IndexedDocument.Traits;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.lucene.LuceneSearchIndex;
import io.wengao.text.classification.Labelled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product's own search over texts, without its database. */
final class Product implements AutoCloseable {
  private static final Office OFFICE = Office.LOCAL;
  private static final int RANKS = 10;

  private final LuceneSearchIndex index;
  private final VectorIndex vectors = new VectorIndex();
  private final Retrieval retrieval;

  private Product(LuceneSearchIndex index, Embedder embedder) {
    this.index = index;
    this.retrieval = new Retrieval(index, vectors, () -> new Embedding.Ready(embedder));
  }

  static Product over(List<Text> texts, VectorCache cache, Embedder embedder, Path folder) {
    Product product = new Product(new LuceneSearchIndex(folder), embedder);
    texts.forEach(text -> product.add(text, cache));
    return product;
  }

  private void add(Text text, VectorCache cache) {
    List<IndexedPassage> passages = new ArrayList<>();
    List<VectorIndex.PassageVectors> near = new ArrayList<>();
    Labelled none = new Labelled("none", "none");
    for (int i = 0; i < text.paragraphs().size(); i++) {
      String id = Text.paragraphId(text.id(), i);
      String paragraph = text.paragraphs().get(i);
      passages.add(new IndexedPassage(id, paragraph, "BODY", none, false, false));
      near.add(new VectorIndex.PassageVectors(id, cache.of(paragraph)));
    }
    Traits traits = new Traits(none, null, null, List.of(), "SAMPLE");
    String whole = String.join("\n", text.paragraphs());
    IndexedSpeech speech =
        new IndexedSpeech(text.id(), text.title(), whole, traits, null, true, passages, List.of());
    index.put(OFFICE, new IndexedDocument(text.id(), 1, List.of(speech)));
    VectorIndex.SpeechVectors spoken =
        new VectorIndex.SpeechVectors(text.id(), cache.of(text.title()), near);
    vectors.put(OFFICE, text.id(), new VectorIndex.DocumentVectors(1, List.of(spoken)));
  }

  List<String> search(Mode mode, String question) {
    SearchRequest request =
        new SearchRequest(
            SearchText.of(question),
            SearchUnit.PASSAGE,
            SearchRequest.Match.FAIR_PART,
            SearchFilter.ALL,
            RANKS,
            null);
    return switch (retrieval.find(OFFICE, mode, request)) {
      case Retrieval.Outcome.Done(var found) -> found.hits().stream().map(RankedHit::id).toList();
      case Retrieval.Outcome.Unavailable(String reason) -> throw new IllegalStateException(reason);
    };
  }

  @Override
  public void close() {
    index.close();
  }
}
