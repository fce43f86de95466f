package io.wengao.local.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  private static final List<String> SERVICES = List.of("corpus", "drafting");

  @TempDir private Path temporary;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void endsTheServicesOfThisFolderOnly() throws Exception {
    DataFolder mine = folder("a");
    DataFolder other = folder("ab");
    Process corpus = waiting(mine, "corpus");
    Process foreign = waiting(other, "corpus");
    Process gateway = waiting(mine, "gateway");

    int ended = Leftovers.end(mine, SERVICES);

    assertThat(ended).isEqualTo(1);
    assertThat(corpus.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(foreign.isAlive()).isTrue();
    assertThat(gateway.isAlive()).isTrue();
  }

  private DataFolder folder(String name) throws Stopped {
    return DataFolder.open(temporary.resolve(name));
  }

  /** A process with the arguments of a service, waiting for input that never comes. */
  private Process waiting(DataFolder folder, String service) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "echo started; read never", "service"));
    command.addAll(Leftovers.mark(folder, service));
    Process process = new ProcessBuilder(command).start();
    started.add(process);
    assertThat(process.inputReader()).isNotNull();
    assertThat(process.inputReader().readLine()).isEqualTo("started");
    return process;
  }
}
