package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service told to listen to other machines while nobody has to sign in: it does not start. */
@ExtendWith(House.Shared.class)
class LoopbackOnlyTest {

  @ParameterizedTest
  @CsvSource({
    "CORPUS, corpus-service",
    "DRAFTING, drafting-service",
    "GATEWAY, gateway",
  })
  void itSaysWhyAndEnds(Victim service, String module, House house) throws Exception {
    try (Launched refused = open(service, module, house)) {
      int exit = refused.awaitExit();

      assertThat(exit).as(refused.output()).isEqualTo(1);
      assertThat(refused.output().lines().filter(line -> line.contains("0.0.0.0")))
          .singleElement()
          .asString()
          .contains("sign-in", "WENGAO_ACCESS_PUBLIC_KEY", "QUARKUS_HTTP_HOST");
      assertThat(refused.output()).doesNotContain("Listening on", "\tat ");
    }
  }

  /** The same service as runs in the house, with its environment but for the address. */
  private static Launched open(Victim service, String module, House house) throws IOException {
    int port = Installation.freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-jar",
            Installation.application(house.installation.root(), module).toString());
    builder.environment().putAll(service.environment(house.launched, house.data()));
    builder.environment().put("QUARKUS_HTTP_HOST", "0.0.0.0");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return Launched.of(builder, port);
  }
}
