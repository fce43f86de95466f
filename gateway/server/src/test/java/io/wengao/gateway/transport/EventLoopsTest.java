package io.wengao.gateway.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.VertxOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLoopsTest {

  @Test
  void thereIsOneForEachProcessor() {
    assertThat(loops(Map.of())).isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void aConfiguredNumberIsLeftAsQuarkusSetIt() {
    assertThat(loops(Map.of("quarkus.vertx.event-loops-pool-size", "7"))).isEqualTo(99);
  }

  private static int loops(Map<String, String> configured) {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(configured, "test", 100))
            .build();
    var options = new VertxOptions().setEventLoopPoolSize(99);
    new EventLoops(config).accept(options);
    return options.getEventLoopPoolSize();
  }
}
