package io.wengao.drafting.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run. */
@ConfigMapping(prefix = "wengao.jobs")
interface JobConfig {
  /** Whether this instance runs jobs; one that does not still takes orders. */
  @WithDefault("true")
  boolean enabled();

  /** Jobs at a time. */
  @WithDefault("2")
  int workers();

  /** How often a run says that it is alive. */
  @WithDefault("1S")
  Duration heartbeat();

  /** How often the queue is looked at. */
  @WithDefault("500MS")
  Duration poll();

  /** How long to wait before a run that failed, or that found no corpus, is tried again. */
  @WithDefault("2S")
  Duration retryAfter();

  /** How long to wait for the corpus before a draft is written without it. */
  @WithDefault("30S")
  Duration corpusPatience();

  /** Runs that may fail before the job does. */
  @WithDefault("3")
  int failures();
}
