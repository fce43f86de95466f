package io.wengao.corpus.indexing;

import io.wengao.corpus.retrieval.Retrieval;
import io.wengao.corpus.retrieval.VectorIndex;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.lucene.LuceneSearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the search index of this service. */
class Indexes {
  @Produces
  @ApplicationScoped
  SearchIndex index(@ConfigProperty(name = "wengao.data") Path data) {
    return new LuceneSearchIndex(data.resolve("index"));
  }

  @Produces
  @Singleton
  VectorIndex vectors() {
    return new VectorIndex();
  }

  @Produces
  @Singleton
  Retrieval retrieval(SearchIndex index, VectorIndex vectors, EmbeddingSource embedding) {
    return new Retrieval(index, vectors, embedding);
  }

  void close(@Disposes SearchIndex index) {
    index.close();
  }
}
