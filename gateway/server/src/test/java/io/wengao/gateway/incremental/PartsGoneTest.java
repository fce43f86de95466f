package io.wengao.gateway.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that goes between two parts takes the fetches for the others with it. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(PartsGoneTest.Patient.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PartsGoneTest {
  private static final String ACCEPT = "Accept: multipart/mixed, application/json";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private Services services;

  @BeforeEach
  @AfterEach
  void reset() {
    services.reset();
  }

  @Test
  void theDeferredFetchIsReset() throws IOException {
    services.corpus().fail(Fault.SILENT);
    var client =
        new PartsSocket(
            endpoint,
            ACCEPT,
            "{ draft(id: \"d1\") { title ... @defer { parts { passage { text } } } } }");
    client.head();
    client.part();
    Waiting.until("a call", () -> services.corpus().calls().size() == 1);

    client.close();

    Waiting.until("a reset", () -> services.corpus().abandoned() == 1);
  }

  @Test
  void nothingMoreIsAsked() throws IOException {
    services.corpus().fail(Fault.HELD);
    var client =
        new PartsSocket(
            endpoint,
            ACCEPT,
            "{ passage(id: \"p1\") { id } ... @defer { p2: passage(id: \"p2\") { usedIn { id } } } }");
    Waiting.until("both", () -> services.corpus().calls().size() == 2);

    client.close();

    Waiting.until("resets", () -> services.corpus().abandoned() == 2);
    services.corpus().release();
    assertThat(services.drafting().calls()).isEmpty();
  }

  /** No fetch ends by its deadline here. */
  public static final class Patient implements io.quarkus.test.junit.QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.gateway.subgraphs.corpus.timeout", "60s",
          "wengao.gateway.subgraphs.drafting.timeout", "60s");
    }
  }
}
