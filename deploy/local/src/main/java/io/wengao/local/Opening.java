package io.wengao.local;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.folder.Leftovers;
import io.wengao.local.postgres.Postgres;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import io.wengao.local.service.Ports;
import io.wengao.local.service.Service;
import io.wengao.local.service.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From whatever an earlier launcher left to a database and three services that are ready. */
final class Opening {
  private final Console console;
  private final Path root;
  private final DataFolder folder;
  private final HttpClient http;

  Opening(Console console, Path root, DataFolder folder, HttpClient http) {
    this.console = console;
    this.root = root;
    this.folder = folder;
    this.http = http;
  }

  /** Returns the gateway's address. Call it only while holding the folder's lock. */
  URI run(House house, int port) throws Stopped, InterruptedException {
    folder.checkSpace();
    endLeftovers();
    if (!house.ports().claim(port)) {
      throw new Stopped(new Problem.PortInUse(port));
    }
    Postgres postgres = house.startPostgres(Wiring.DATABASES);
    String how = postgres.adopted() ? "was still running" : "started";
    console.step("PostgreSQL %s (port %d)".formatted(how, postgres.port()));
    List<Service> services = services(house.ports(), postgres, port);
    startAll(house, services);
    return services.getLast().address();
  }

  private void endLeftovers() {
    int left = Leftovers.end(folder, Wiring.SERVICES);
    if (left > 0) {
      console.step("Ended " + left + " service(s) that a killed launcher had left");
    }
  }

  private List<Service> services(Ports ports, Postgres postgres, int port) throws Stopped {
    try {
      return new Wiring(root, folder).services(ports, postgres.databases(), port);
    } catch (IOException e) {
      String line = "No free port on loopback (" + e.getMessage() + ")";
      throw new Stopped(new Problem.Unsuitable(line), e);
    }
  }

  /** All at once, then one after the other until each is ready. */
  private void startAll(House house, List<Service> services) throws Stopped, InterruptedException {
    List<ServiceProcess> started = new ArrayList<>();
    for (Service service : services) {
      started.add(house.start(service));
    }
    for (ServiceProcess process : started) {
      process.awaitReady(http);
      console.step(process.service().name() + " ready at " + process.service().address());
    }
  }
}
