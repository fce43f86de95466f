package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Imports files twice, once undisturbed, once killed (SIGKILL) at random moments, and compares what
 * the two corpora hold.
 */
final class ImportKills {
  private static final String KEY = "import-kills";
  private static final Duration WHOLE_IMPORT = Duration.ofMinutes(30);
  private static final List<Victim> VICTIMS =
      List.of(Victim.CORPUS, Victim.POSTGRESQL, Victim.LAUNCHER);
  private static final int LONGEST_PAUSE_MILLIS = 400;
  private static final int SHOWN = 20;

  private final Installation installation;
  private final Path work;
  private final SequencedMap<String, byte[]> files;
  private final Random random;

  private ImportKills(
      Installation installation, Path work, SequencedMap<String, byte[]> files, long seed) {
    this.installation = installation;
    this.work = work;
    this.files = files;
    this.random = new Random(seed);
  }

  /**
   * What came of it.
   *
   * @param moments who was killed when so many files were done
   * @param lines of the undisturbed dump
   * @param differences lines only one of the dumps has, some of them; none when they are equal
   */
  record Report(List<String> moments, int lines, List<String> differences) {}

  static Report run(
      Installation installation,
      Path work,
      SequencedMap<String, byte[]> files,
      long seed,
      int kills)
      throws IOException, InterruptedException, SQLException {
    ImportKills run = new ImportKills(installation, work, files, seed);
    CorpusDump undisturbed = run.undisturbed();
    List<String> moments = new ArrayList<>();
    CorpusDump killed = run.killed(kills, moments);
    return new Report(
        List.copyOf(moments), undisturbed.lines().size(), undisturbed.differences(killed, SHOWN));
  }

  private CorpusDump undisturbed() throws IOException, InterruptedException, SQLException {
    try (Lives house = new Lives(installation, work.resolve("undisturbed"))) {
      house.launched().awaitRunning();
      awaitEnd(house, begin(house));
      return CorpusDump.of(house, KEY, searched());
    }
  }

  private CorpusDump killed(int kills, List<String> moments)
      throws IOException, InterruptedException, SQLException {
    try (Lives house = new Lives(installation, work.resolve("killed"))) {
      house.launched().awaitRunning();
      String job = begin(house);
      int last = 0;
      for (int moment : moments(kills)) {
        // Some progress between two kills: a file at which the service dies every time is given up.
        last = awaitDone(house, job, Math.max(moment, last + 1));
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)).toNanos());
        Victim victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
        moments.add(victim + " at " + last + " of " + files.size());
        house.killAndStartAgain(victim);
      }
      awaitEnd(house, job);
      house.launched().awaitRunning();
      return CorpusDump.of(house, KEY, searched());
    }
  }

  /** How many files are done at each kill, at least. */
  private int[] moments(int kills) {
    return IntStream.range(0, kills).map(i -> random.nextInt(files.size())).sorted().toArray();
  }

  private String begin(Lives house) {
    HttpResponse<String> accepted = house.api().upload(files, KEY);
    if (accepted.statusCode() != 202) {
      throw new AssertionError("not accepted: " + accepted.statusCode() + " " + accepted.body());
    }
    return Api.json(accepted.body()).path("jobId").asText();
  }

  private static int awaitDone(Lives house, String job, int least) {
    return Await.until(
            least + " files done",
            WHOLE_IMPORT,
            () -> progress(house, job),
            it -> it.path("done").asInt() >= least || Api.ended(it.path("state").asText()))
        .path("done")
        .asInt();
  }

  private static void awaitEnd(Lives house, String job) {
    Await.until(
        "the import ended",
        WHOLE_IMPORT,
        () -> progress(house, job),
        it -> Api.ended(it.path("state").asText()));
  }

  private static JsonNode progress(Lives house, String job) {
    return house
        .api()
        .data(
            "query($id: ID!) { job(id: $id) { state done } }",
            Api.JSON.createObjectNode().put("id", job))
        .path("job");
  }

  private static Collection<String> searched() {
    return List.of("高质量发展", "营商环境", "安全生产 责任", "改革开放", "民生实事", "\"工作报告\"", "科技创新 人才", "乡村振兴");
  }

  /**
   * Arguments: seed, how often, folder of the files; prints the report and fails on differences.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    long seed = Long.parseLong(arguments[0]);
    int kills = Integer.parseInt(arguments[1]);
    SequencedMap<String, byte[]> files = Texts.ofFolder(Path.of(arguments[2]));
    System.out.printf("%d files, %d kills, seed %d%n", files.size(), kills, seed);
    Path work = Files.createTempDirectory("wengao-kills-").toRealPath();
    Report report;
    try {
      report = run(Installation.built(), work, files, seed, kills);
    } finally {
      House.delete(work);
    }
    boolean equal = report.differences().isEmpty();
    report.moments().forEach(moment -> System.out.println("killed " + moment));
    report.differences().forEach(System.out::println);
    System.out.printf("%d lines of the dump, %s%n", report.lines(), equal ? "equal" : "NOT EQUAL");
    System.exit(equal ? 0 : 1);
  }
}
