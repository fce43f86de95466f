package io.wengao.corpus.indexing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.wengao.corpus.search.opensearch.OpenSearchSettings;
import io.wengao.corpus.search.opensearch.OpenSearchSettings.Login;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the search index is. */
@ConfigMapping(prefix = "wengao.search")
interface SearchSettings {

  /** Which engine keeps it. */
  @WithDefault("lucene")
  Engine engine();

  /** What is needed when that is OpenSearch. */
  OpenSearch opensearch();

  /** What can keep the index. */
  enum Engine {
    /** This process, in a folder: for one process. */
    LUCENE,
    /** A cluster: for several processes on one database. */
    OPENSEARCH
  }

  /** The cluster. */
  interface OpenSearch {

    /** Its nodes, such as {@code https://search-1:9200,https://search-2:9200}. */
    Optional<List<URI>> addresses();

    /** Who signs in there; nobody when empty. */
    Optional<String> username();

    /** The password; belongs into the environment, not into a file. */
    Optional<String> password();

    /** PEM file of the authorities behind the nodes' certificates; the platform's when empty. */
    Optional<Path> authorities();

    /** First part of the names of indexes and aliases. */
    @WithDefault("wengao")
    String prefix();

    /** Copies of each index besides the first, where there are nodes for them. */
    @WithDefault("1")
    int replicas();

    /** How long one request may take. */
    @WithDefault("30S")
    Duration timeout();

    /** How long a request is tried again while the cluster is busy or a node leaves. */
    @WithDefault("5S")
    Duration patience();

    /**
     * What the index is made with, checked.
     *
     * @throws IllegalArgumentException naming the key and what to do
     */
    static OpenSearchSettings checked(OpenSearch given) {
      if (given.username().isPresent() != given.password().isPresent()) {
        throw new IllegalArgumentException(
            "wengao.search.opensearch.username and wengao.search.opensearch.password: set both or neither");
      }
      return new OpenSearchSettings(
          given.addresses().orElse(List.of()),
          given.username().map(user -> new Login(user, given.password().orElse(""))),
          given.authorities(),
          given.prefix(),
          given.replicas(),
          given.timeout(),
          given.patience());
    }
  }
}
