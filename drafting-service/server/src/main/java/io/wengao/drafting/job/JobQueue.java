package io.wengao.drafting.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The durable queue (db-scheduler). An entry is written by the transaction that adds it and is
 * picked up by any instance of the service. A run whose instance stopped beating for {@link
 * #MISSED_BEATS} beats is handed to the next: with a beat a second, within eight seconds of a kill.
 * So is a run that ended while the database was away and could not say so.
 */
@ApplicationScoped
public class JobQueue {
  /** db-scheduler asks for at least four. */
  private static final int MISSED_BEATS = 4;

  private static final TaskDescriptor<Void> COMPOSE = TaskDescriptor.of("compose-draft");

  private final ComposeRun run;
  private final Clock clock;
  private final JobConfig config;
  private final Scheduler scheduler;

  JobQueue(DataSource database, ComposeRun run, Clock clock, JobConfig config) {
    this.run = run;
    this.clock = clock;
    this.config = config;
    CustomTask<Void> compose =
        Tasks.custom(COMPOSE)
            .onDeadExecutionRevive()
            .onFailure(
                (done, entry) -> entry.reschedule(done, clock.instant().plus(config.retryAfter())))
            .execute((entry, context) -> execute(entry.getId()));
    this.scheduler =
        Scheduler.create(database, compose)
            .schedulerName(new SchedulerName.Fixed("drafting-" + UUID.randomUUID()))
            .threads(config.workers())
            .pollingInterval(config.poll())
            .heartbeatInterval(config.heartbeat())
            .missedHeartbeatsLimit(MISSED_BEATS)
            .shutdownMaxWait(Duration.ofSeconds(3))
            .build();
  }

  /** Queues a job in the caller's transaction; it is served in the order of {@code ordered}. */
  void add(Office office, String jobId, Instant ordered) {
    scheduler.schedule(COMPOSE.instance(office.id() + "/" + jobId).build(), ordered);
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled()) {
      scheduler.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }

  private CompletionHandler<Void> execute(String entry) {
    int slash = entry.indexOf('/');
    ComposeRun.Next next =
        run.run(new Office(entry.substring(0, slash)), entry.substring(slash + 1));
    return switch (next) {
      case ComposeRun.Next.Ended ended -> (done, operations) -> operations.remove();
      case ComposeRun.Next.Again again ->
          (done, operations) -> operations.reschedule(done, again.at());
    };
  }
}
