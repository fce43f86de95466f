package io.wengao.corpus.indexing;

import io.wengao.corpus.embedding.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Loads the model once, when it is first needed. */
@ApplicationScoped
class EmbeddingSource implements Supplier<Embedding> {
  private static final Logger LOG = Logger.getLogger(EmbeddingSource.class);
  private static final String SWITCHED_OFF = "embedding is switched off (wengao.embedding.enabled)";

  private final EmbeddingSettings settings;
  private @Nullable Embedding loaded;

  EmbeddingSource(EmbeddingSettings settings) {
    this.settings = settings;
  }

  @Override
  public synchronized Embedding get() {
    if (!settings.enabled()) {
      return new Embedding.Missing(SWITCHED_OFF);
    }
    Embedding embedding = loaded;
    if (embedding == null) {
      embedding = Embedding.load();
      loaded = embedding;
      if (embedding instanceof Embedding.Missing(String reason)) {
        LOG.warnf("searches compare words alone: %s", reason);
      }
    }
    return embedding;
  }
}
