package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** A house on one folder, any process of which is killed, and which is started again on it. */
final class Lives implements AutoCloseable {
  private final Installation installation;
  private final Path data;
  private final int port;
  private Launched launched;

  Lives(Installation installation, Path data) throws IOException {
    this.installation = installation;
    this.data = data;
    this.port = Installation.freePort();
    this.launched = installation.launch(data, port);
  }

  /** The life it is living. */
  Launched launched() {
    return launched;
  }

  Api api() {
    return launched.api();
  }

  Path data() {
    return data;
  }

  /** Kills, checks that all of it ends, and starts it; returns when the gateway answers. */
  void killAndStartAgain(Victim victim) throws IOException, InterruptedException {
    victim.kill(launched, data);
    int exit = launched.awaitExit();
    if (victim != Victim.LAUNCHER) {
      assertThat(exit).as(launched.output()).isEqualTo(5);
      assertThat(launched.output().lines().filter(line -> line.startsWith("wengao: ")))
          .singleElement()
          .asString()
          .contains("log");
      assertThat(Victim.processes(data)).isEmpty();
    }
    launched = installation.launch(data, port);
    launched.await("gateway ready");
  }

  @Override
  public void close() {
    launched.close();
    assertThat(Victim.processes(data)).isEmpty();
  }
}
