package io.wengao.suite;

import io.wengao.suite.DraftLedger.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients write drafts while the drafting service, its database or both are killed (SIGKILL) at
 * random moments; in the end what is there is compared with what they were told.
 */
final class DraftKills {
  private static final int WRITERS = 4;
  private static final int SHORTEST_LIFE_MILLIS = 300;
  private static final int LONGEST_LIFE_MILLIS = 3500;
  private static final int PASSAGES_FROM = 24;
  private static final Duration WORK = Duration.ofMinutes(2);

  private DraftKills() {}

  /** Who is killed. */
  private enum Prey {
    SERVICE,
    DATABASE,
    BOTH
  }

  /**
   * What came of it.
   *
   * @param moments who was killed when so many requests had been made
   * @param acknowledged requests that got their answer
   * @param unanswered requests nobody knows the end of
   */
  record Report(
      List<String> moments, long acknowledged, long unanswered, DraftAudit.Finding finding) {}

  static Report run(Installation installation, Path work, long seed, int kills) throws Exception {
    try (LoneCorpus corpus =
            LoneCorpus.start(installation, work.resolve("corpus"), work.resolve("corpus-data"));
        LoneDrafting drafting =
            LoneDrafting.start(installation, work.resolve("drafting"), corpus.address())) {
      corpus
          .awaitReady()
          .api()
          .importFiles(Texts.variants(installation.starter(), PASSAGES_FROM, "lent"), "lent");
      drafting.awaitReady();
      DraftLedger ledger = new DraftLedger();
      List<DraftWriter> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        String name = "第%d位之".formatted(i + 1);
        writers.add(new DraftWriter(drafting.api(), ledger, seed * WRITERS + i, name, 3 + kills));
      }
      List<String> moments = hunted(drafting, ledger, writers, new Random(seed), kills);
      return new Report(
          moments,
          ledger.count(Answer.DONE),
          ledger.count(Answer.NONE),
          DraftAudit.of(drafting.api(), ledger));
    }
  }

  private static List<String> hunted(
      LoneDrafting drafting,
      DraftLedger ledger,
      List<DraftWriter> writers,
      Random random,
      int kills)
      throws Exception {
    List<String> moments = new ArrayList<>();
    List<Thread> threads = writers.stream().map(it -> Thread.ofVirtual().start(it)).toList();
    try {
      for (int i = 0; i < kills; i++) {
        int before = ledger.size();
        // Something is done in every life, else nothing would be there to lose.
        Await.until("work goes on", WORK, ledger::size, size -> size > before + WRITERS);
        int life =
            SHORTEST_LIFE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS - SHORTEST_LIFE_MILLIS);
        LockSupport.parkNanos(Duration.ofMillis(life).toNanos());
        Prey prey =
            random.nextInt(3) > 0 ? Prey.SERVICE : random.nextBoolean() ? Prey.DATABASE : Prey.BOTH;
        moments.add(prey + " at " + ledger.size());
        kill(drafting, prey);
        drafting.startAgain();
      }
      int before = ledger.size();
      Await.until("work goes on", WORK, ledger::size, size -> size > before + WRITERS);
    } finally {
      writers.forEach(DraftWriter::stop);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return moments;
  }

  private static void kill(LoneDrafting drafting, Prey prey) throws Exception {
    switch (prey) {
      case SERVICE -> drafting.killService();
      case DATABASE -> drafting.killDatabase();
      case BOTH -> {
        drafting.killDatabase();
        drafting.killService();
      }
    }
  }

  /** Arguments: seed and how often; prints the report and fails on faults. */
  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[0]);
    int kills = Integer.parseInt(arguments[1]);
    Path work = Files.createTempDirectory("wengao-draft-kills-").toRealPath();
    Report report;
    try {
      report = run(Installation.built(), work, seed, kills);
    } finally {
      House.delete(work);
    }
    report.moments().forEach(moment -> System.out.println("killed " + moment));
    report.finding().faults().forEach(System.out::println);
    System.out.printf(
        "%d kills, seed %d: %d requests acknowledged, %d unanswered; %d drafts and %d edits looked at, %d faults%n",
        kills,
        seed,
        report.acknowledged(),
        report.unanswered(),
        report.finding().drafts(),
        report.finding().revisions(),
        report.finding().faults().size());
    System.exit(report.finding().faults().isEmpty() ? 0 : 1);
  }
}
