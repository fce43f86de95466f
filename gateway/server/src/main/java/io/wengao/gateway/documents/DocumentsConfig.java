package io.wengao.gateway.documents;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Documents that are asked for by name. */
interface DocumentsConfig {

  /** Those clients register themselves, under their hash. */
  @ConfigMapping(prefix = "wengao.gateway.persisted-queries")
  interface Persisted {
    /** Whether clients may register documents at all. */
    @WithDefault("true")
    boolean enabled();

    /** Documents remembered; those not asked for go first and are registered anew. */
    @WithDefault("1000")
    int remembered();

    /** What the remembered documents may hold together, in characters. */
    @WithDefault("8M")
    MemorySize size();
  }

  /** Those the operator trusts. */
  @ConfigMapping(prefix = "wengao.gateway.trusted-documents")
  interface Trusted {
    /**
     * A manifest: {@code {"<id or hash>": "<document>", …}} or Apollo's {@code {"format":
     * "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body", …}]}}. Read
     * again when it changes; a bad one leaves the last good one in service.
     */
    Optional<Path> file();

    /** Refuses every document the file does not hold. */
    @WithDefault("false")
    boolean onlyTrusted();
  }
}
