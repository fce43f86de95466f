package io.wengao.corpus.job;

import java.time.Duration;

/** How fast the scheduler is. A job of a process that was killed goes on within ten seconds. */
final class Tempo {
  static final int THREADS = 2;
  static final Duration POLLING = Duration.ofMillis(500);
  static final Duration HEARTBEAT = Duration.ofSeconds(1);

  /** The least the library takes. */
  static final int MISSED_HEARTBEATS = 4;

  /** When an execution without heartbeat counts as dead; it is looked for twice a heartbeat. */
  static final Duration TAKEOVER = HEARTBEAT.multipliedBy(MISSED_HEARTBEATS);

  static final Duration RETRY = Duration.ofSeconds(1);
  static final Duration SHUTDOWN = Duration.ofSeconds(5);

  private Tempo() {}
}
