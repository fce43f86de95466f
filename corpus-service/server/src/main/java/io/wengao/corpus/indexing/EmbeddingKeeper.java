package io.wengao.corpus.indexing;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.embedding.Embedder;
import io.wengao.corpus.embedding.Embedding;
import io.wengao.corpus.indexing.EmbeddedPassages.Spoken;
import io.wengao.corpus.indexing.EmbeddedPassages.Text;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.retrieval.VectorIndex;
import io.wengao.corpus.retrieval.VectorIndex.DocumentVectors;
import io.wengao.corpus.retrieval.VectorIndex.PassageVectors;
import io.wengao.corpus.retrieval.VectorIndex.SpeechVectors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;

/**
 * Gives every passage its vectors, document by document, after the words are indexed. What was
 * computed is kept in the database at once, so that a crash costs one passage and another process
 * or a later start computes nothing again.
 */
@ApplicationScoped
public class EmbeddingKeeper {
  private final EmbeddingSource source;
  private final EmbeddingStore store;
  private final EmbeddedPassages passages;
  private final DocumentRepository documents;
  private final VectorIndex vectors;
  private final Turns turns;
  private final EmbeddingSettings settings;
  private final EmbeddingPace pace = new EmbeddingPace();

  EmbeddingKeeper(
      EmbeddingSource source,
      EmbeddingStore store,
      EmbeddedPassages passages,
      DocumentRepository documents,
      VectorIndex vectors,
      Turns turns,
      EmbeddingSettings settings) {
    this.source = source;
    this.store = store;
    this.passages = passages;
    this.documents = documents;
    this.vectors = vectors;
    this.turns = turns;
    this.settings = settings;
  }

  /** How far the office is. */
  public EmbeddingProgress progress(Office office) {
    Optional<String> unavailable =
        switch (source.get()) {
          case Embedding.Ready ready -> Optional.empty();
          case Embedding.Missing(String reason) -> Optional.of(reason);
        };
    long total = passages.count(office);
    long done = vectors.count(office) + pace.begun(office);
    return new EmbeddingProgress(Math.min(done, total), total, pace.perSecond(), unavailable);
  }

  /** Forgets the vectors of documents that were deleted; what was computed stays for next time. */
  void deleted(Office office, List<String> documentIds) {
    vectors.remove(office, documentIds);
  }

  /**
   * Embeds what the office holds and has no vectors of, until {@code stopping} or until as many
   * documents have vectors as may.
   */
  void catchUp(Office office, BooleanSupplier stopping) {
    SortedMap<String, Integer> held = vectors.revisions(office);
    SortedMap<String, Integer> wanted = documents.revisions(office);
    List<String> gone = held.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
    vectors.remove(office, gone);
    int room = settings.mostDocuments() - (held.size() - gone.size());
    for (Map.Entry<String, Integer> document : wanted.entrySet()) {
      if (stopping.getAsBoolean()) {
        return;
      }
      if (!held.containsKey(document.getKey()) && --room < 0) {
        continue;
      }
      if (!document.getValue().equals(held.get(document.getKey()))
          && source.get() instanceof Embedding.Ready(Embedder embedder)) {
        embed(office, document.getKey(), document.getValue(), embedder, stopping);
      }
    }
  }

  private void embed(
      Office office, String document, int revision, Embedder embedder, BooleanSupplier stopping) {
    Texts texts = new Texts(office, document, revision, passages.of(office, document));
    Vectors kept = vectors(texts, embedder);
    if (kept.allKept()) {
      embed(texts, kept, stopping);
    } else {
      // What another process is computing is read from the database at the next look.
      turns.take(
          "vectors of " + office.id() + "/" + document,
          () -> embed(texts, vectors(texts, embedder), stopping));
    }
  }

  /** What of a document gets vectors. */
  private record Texts(Office office, String document, int revision, List<Spoken> speeches) {}

  private Vectors vectors(Texts texts, Embedder embedder) {
    return new Vectors(texts.office(), embedder, store, pace, texts.speeches());
  }

  private void embed(Texts texts, Vectors of, BooleanSupplier stopping) {
    List<SpeechVectors> all = new ArrayList<>();
    int begun = 0;
    for (Spoken speech : texts.speeches()) {
      List<PassageVectors> made = new ArrayList<>();
      for (Text passage : speech.passages()) {
        if (stopping.getAsBoolean()) {
          return;
        }
        made.add(new PassageVectors(passage.passageId(), of.text(passage.text())));
        begun++;
        pace.begun(texts.office(), begun);
      }
      all.add(new SpeechVectors(speech.id(), of.text(speech.title()), List.copyOf(made)));
    }
    vectors.put(
        texts.office(), texts.document(), new DocumentVectors(texts.revision(), List.copyOf(all)));
    pace.begun(texts.office(), 0);
  }
}
