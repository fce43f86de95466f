package io.wengao.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import io.wengao.gateway.operation.DocumentName;
import io.wengao.gateway.operation.Parameters;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided at start, and what happens with registering switched off. */
class DocumentsTest {
  @TempDir Path folder;

  private record Persisted(boolean enabled) implements DocumentsConfig.Persisted {
    @Override
    public int remembered() {
      return 10;
    }

    @Override
    public MemorySize size() {
      return new MemorySize(BigInteger.valueOf(1_000));
    }
  }

  private record Trusted(Optional<Path> file, boolean onlyTrusted)
      implements DocumentsConfig.Trusted {}

  private static Documents documents(@Nullable Path manifest, boolean only) {
    return new Documents(new Persisted(false), new Trusted(Optional.ofNullable(manifest), only));
  }

  @Test
  void aBadManifestEndsTheStartWithOneLine() throws IOException {
    var file = Files.writeString(folder.resolve("bad.json"), "{\"a\":", StandardCharsets.UTF_8);

    assertThatThrownBy(() -> documents(file, false).load(new StartupEvent()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("line 1")
        .hasMessageNotContaining("\n");
  }

  @Test
  void onlyTrustedNeedsAFile() {
    assertThatThrownBy(() -> documents(null, true).load(new StartupEvent()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("only-trusted")
        .hasMessageContaining("wengao.gateway.trusted-documents.file");
  }

  @Test
  void withRegisteringOffAClientIsToldToStopTrying() {
    var hash = new DocumentName.Hash(Sha256.of("{ a }"));

    var resolution =
        documents(null, false).resolve(new Parameters.Named(hash, "{ a }", null, Map.of()));

    assertThat(resolution)
        .isInstanceOfSatisfying(
            Resolution.Refused.class,
            refused ->
                assertThat(new String(refused.response().json(), StandardCharsets.UTF_8))
                    .contains("PersistedQueryNotSupported")
                    .contains("PERSISTED_QUERY_NOT_SUPPORTED"));
  }
}
