package io.wengao.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.local.drafting.BriefFile;
import io.wengao.local.drafting.DraftReport;
import io.wengao.local.drafting.SampleDraft;
import io.wengao.local.folder.DataFolder;
import io.wengao.local.folder.FolderLock;
import io.wengao.local.gateway.Gateway;
import io.wengao.local.importing.Importing;
import io.wengao.local.importing.Report;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The order of events behind {@code ./run}. */
public final class Launcher {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private final Console console;
  private final Path root;
  private final Options options;
  private final HttpClient http;

  private Launcher(Console console, Path root, Options options, HttpClient http) {
    this.console = console;
    this.root = root;
    this.options = options;
    this.http = http;
  }

  /** The checkout's folder is expected in the system property {@code wengao.root}. */
  public static void main(String[] arguments) {
    Console console = Console.standard();
    System.exit(exitCode(console, List.of(arguments)));
  }

  private static int exitCode(Console console, List<String> arguments) {
    Path here = Path.of("").toAbsolutePath();
    Path root =
        Path.of(System.getProperty("wengao.root", here.toString())).toAbsolutePath().normalize();
    try (HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build()) {
      Options options = Options.parse(arguments, here, root);
      if (options.help()) {
        console.text(Options.HELP);
        return 0;
      }
      return new Launcher(console, root, options, http).run();
    } catch (Stopped e) {
      console.error(e.problem().line());
      return e.problem().exitCode();
    }
  }

  private int run() throws Stopped {
    ObjectMapper json = new ObjectMapper();
    Path imports = options.imports();
    if (imports != null && !Files.isDirectory(imports)) {
      throw new Stopped(new Problem.BadInput("The folder to import is not there: " + imports));
    }
    BriefFile brief =
        options.brief() == null ? BriefFile.sample(json) : BriefFile.read(options.brief(), json);
    DataFolder folder = DataFolder.open(options.data());
    try (FolderLock lock = FolderLock.take(folder, options.port());
        House house = new House(folder)) {
      return live(folder, house, brief, json);
    }
  }

  /**
   * From an empty house to the end of the stay. Ctrl-C comes as the JVM's shutdown, which ends the
   * house from another thread.
   */
  private int live(DataFolder folder, House house, BriefFile brief, ObjectMapper json)
      throws Stopped {
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("ending").unstarted(() -> end(house)));
    Thread main = Thread.currentThread();
    house.onFall(main::interrupt);
    try {
      URI address = new Opening(console, root, folder, http).run(house, options.port());
      Gateway gateway = new Gateway(http, address, json);
      fill(gateway);
      compose(gateway, folder, brief);
      if (!options.once()) {
        console.step("Running; Ctrl-C ends it");
        new CountDownLatch(1).await();
      }
      end(house);
      return 0;
    } catch (InterruptedException | Stopped e) {
      awaitEnd(house);
      Problem said = problem(e);
      throw new Stopped(house.cause(said).orElseGet(() -> folder.orDiskFull(said)), e);
    }
  }

  private static Problem problem(Exception e) {
    return e instanceof Stopped stopped ? stopped.problem() : new Problem.JobFailed("Interrupted");
  }

  /**
   * When the end was asked for, what fails on the way is no news: the JVM halts once the hook is
   * done.
   */
  private static void awaitEnd(House house) {
    while (house.isClosing()) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        // a part ended because it was told to
      }
    }
  }

  private void end(House house) {
    if (!house.isClosing()) {
      console.step("Ending");
    }
    house.close();
  }

  private void fill(Gateway gateway) throws Stopped, InterruptedException {
    report(
        "Starter corpus",
        new Importing(gateway, (done, total) -> console.progress("starter corpus", done, total))
            .run(root.resolve("corpus-service/starter")));
    Path imports = options.imports();
    if (imports != null) {
      report(
          imports.toString(),
          new Importing(gateway, (done, total) -> console.progress("importing", done, total))
              .run(imports));
    }
  }

  private void report(String what, Report report) {
    console.step(
        "%s: %d files, %d imported, %d known already, %d refused"
            .formatted(
                what,
                report.files(),
                report.imported(),
                report.duplicates(),
                report.refused().size()));
    for (Report.Refusal refusal : report.refused()) {
      console.text(
          "         未导入 %s：%s（%s）"
              .formatted(refusal.fileName(), refusal.message(), refusal.reason()));
    }
  }

  private void compose(Gateway gateway, DataFolder folder, BriefFile brief)
      throws Stopped, InterruptedException {
    SampleDraft.Written written =
        new SampleDraft(
                gateway,
                (stage, done, total) -> console.progress("composing " + stage, done, total))
            .run(brief, folder.drafts());
    console.step("Draft composed");
    console.text(DraftReport.of(written, gateway.address()));
  }
}
