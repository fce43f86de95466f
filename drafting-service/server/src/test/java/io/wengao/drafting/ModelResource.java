package io.wengao.drafting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.wengao.drafting.model.ModelServer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link ModelServer} that is configured; a test gets it through a field of that type. */
public class ModelResource implements QuarkusTestResourceLifecycleManager {
  static final String KEY = "sk-secret-of-the-operator";

  private @Nullable ModelServer server;

  @Override
  public Map<String, String> start() {
    server = new ModelServer();
    return Map.of(
        "wengao.model.url",
        server.url().toString(),
        "wengao.model.name",
        "model-x",
        "wengao.model.key",
        KEY,
        "wengao.model.pause",
        "10MS");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(server, new TestInjector.MatchesType(ModelServer.class));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }
}
