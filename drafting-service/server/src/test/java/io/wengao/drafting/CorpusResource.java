package io.wengao.drafting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CorpusServer} for the tests of this module; a test gets it through a field of that type.
 */
public class CorpusResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable CorpusServer server;

  @Override
  public Map<String, String> start() {
    server = new CorpusServer();
    return Map.of(
        "wengao.corpus.url",
        server.url(),
        "wengao.lexicon.fresh-for",
        "0S",
        "wengao.lexicon.retry-after",
        "0S",
        "wengao.jobs.retry-after",
        "300MS",
        "wengao.jobs.corpus-patience",
        "1S");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(server, new TestInjector.MatchesType(CorpusServer.class));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }
}
