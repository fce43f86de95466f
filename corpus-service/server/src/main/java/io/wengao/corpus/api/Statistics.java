package io.wengao.corpus.api;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.indexing.EmbeddingKeeper;
import io.wengao.corpus.mining.MiningStage;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.TermCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Counts what an office holds. */
@ApplicationScoped
class Statistics {
  private static final String OF_OFFICE = "key.office = ?1";

  private final DocumentRepository documents;
  private final SpeechRepository speeches;
  private final PassageRepository passages;
  private final TermCounts terms;
  private final SearchIndex index;
  private final EmbeddingKeeper embeddings;
  private final MiningStage mining;

  Statistics(
      DocumentRepository documents,
      SpeechRepository speeches,
      PassageRepository passages,
      TermCounts terms,
      SearchIndex index,
      EmbeddingKeeper embeddings,
      MiningStage mining) {
    this.documents = documents;
    this.speeches = speeches;
    this.passages = passages;
    this.terms = terms;
    this.index = index;
    this.embeddings = embeddings;
    this.mining = mining;
  }

  @Transactional
  CorpusStatistics of(Office office) {
    return new CorpusStatistics(
        Math.toIntExact(documents.count(OF_OFFICE, office.id())),
        Math.toIntExact(speeches.count(OF_OFFICE, office.id())),
        Math.toIntExact(passages.count(OF_OFFICE, office.id())),
        Math.toIntExact(speeches.characters(office)),
        TermCount.all(terms.byKind(office)),
        TermCount.all(terms.byTheme(office)),
        TermCount.all(terms.byLevel(office)),
        EmbeddingStatus.of(embeddings.progress(office)),
        MiningStatus.of(mining.progress(office)));
  }

  /** What the search index holds, which may be away while all else can be counted. */
  IndexState indexed(Office office) {
    return SearchAway.unless(() -> index.state(office));
  }
}
