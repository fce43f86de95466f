package io.wengao.gateway.mock;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The services of {@link TwoServices}, of which the gateway composes the supergraph itself. With
 * the argument {@code late}, the drafting service does not answer until a test resets it; with
 * {@code file}, its SDL is in the file {@code wengao.gateway.compose.drafting.sdl} names.
 */
public final class ServicesToCompose implements QuarkusTestResourceLifecycleManager {
  private final TwoServices both = new TwoServices();
  private Map<String, String> arguments = Map.of();
  private Services services;
  private Path file;

  @Override
  public void init(Map<String, String> given) {
    arguments = given;
  }

  @Override
  public Map<String, String> start() {
    services = both.launch();
    if (arguments.containsKey("late")) {
      services.drafting().fail(Fault.CLOSED_SOCKET);
    }
    var config = new LinkedHashMap<String, String>();
    config.put("wengao.gateway.compose.corpus.url", services.corpus().url());
    config.put("wengao.gateway.compose.corpus.headers.Authorization", "Bearer of-the-gateway");
    config.put("wengao.gateway.compose.drafting.url", services.drafting().url());
    config.put("wengao.gateway.compose.every", "20ms");
    config.put("wengao.gateway.reload.interval", "10ms");
    if (arguments.containsKey("file")) {
      file = write(services.drafting().sdl());
      config.put("wengao.gateway.compose.drafting.sdl", file.toString());
    }
    if (arguments.containsKey("late")) {
      config.put("wengao.gateway.compose.patience", "50ms");
    }
    return config;
  }

  private static Path write(String sdl) {
    try {
      return Files.writeString(Files.createTempFile("drafting", ".graphql"), sdl);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(services, new TestInjector.MatchesType(Services.class));
  }

  @Override
  public void stop() {
    both.halt();
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
