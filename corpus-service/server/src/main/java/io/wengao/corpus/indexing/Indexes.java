package io.wengao.corpus.indexing;

import io.quarkus.runtime.StartupEvent;
import io.wengao.corpus.retrieval.Retrieval;
import io.wengao.corpus.retrieval.VectorIndex;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.lucene.LuceneSearchIndex;
import io.wengao.corpus.search.opensearch.OpenSearchIndex;
import io.wengao.corpus.search.opensearch.OpenSearchSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the search index of this service. */
class Indexes {
  private static final Logger LOG = Logger.getLogger(Indexes.class);

  @Produces
  @ApplicationScoped
  SearchIndex index(SearchSettings settings, @ConfigProperty(name = "wengao.data") Path data) {
    return switch (settings.engine()) {
      case LUCENE -> new LuceneSearchIndex(data.resolve("index"));
      case OPENSEARCH -> new OpenSearchIndex(checked(settings));
    };
  }

  /** Refuses to start with settings that cannot work; an engine that is away is no reason. */
  void check(@Observes StartupEvent event, SearchSettings settings) {
    if (settings.engine() == SearchSettings.Engine.OPENSEARCH) {
      LOG.infof("the search index is in OpenSearch at %s", checked(settings).addresses());
    }
  }

  private static OpenSearchSettings checked(SearchSettings settings) {
    return SearchSettings.OpenSearch.checked(settings.opensearch());
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
