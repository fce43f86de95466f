package io.wengao.corpus.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.wengao.corpus.office.Office;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs, on PostgreSQL: a job is scheduled in the transaction that stores it, and one whose
 * process died is taken over after {@link Tempo#TAKEOVER}. A job may therefore run more than once;
 * its checkpoints keep it from doing anything twice.
 */
@ApplicationScoped
public class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  /** Priorities: the higher goes first. */
  private static final int FIRST = 1;

  private static final int WAITS = 0;

  private final AgroalDataSource database;
  private final Instance<JobWork> works;
  private @Nullable Scheduler scheduler;

  JobRunner(AgroalDataSource database, @Any Instance<JobWork> works) {
    this.database = database;
    this.works = works;
  }

  /** Puts the job of {@code kind} into the queue; part of the caller's transaction. */
  public void schedule(Office office, String kind, String jobId) {
    boolean canWait = works.stream().anyMatch(work -> work.kind().equals(kind) && work.canWait());
    boolean first =
        running()
            .scheduleIfNotExists(
                new TaskInstance.Builder<Void>(kind, office.id() + "/" + jobId)
                    .priority(canWait ? WAITS : FIRST)
                    .build(),
                Instant.now());
    if (!first) {
      LOG.infof("%s of job %s waits already", kind, jobId);
    }
  }

  void start(@Observes @Priority(2000) StartupEvent event) {
    List<Task<?>> tasks = works.stream().<Task<?>>map(JobRunner::task).toList();
    scheduler =
        Scheduler.create(database, tasks)
            .threads(Tempo.THREADS)
            .enablePriority()
            .pollingInterval(Tempo.POLLING)
            .heartbeatInterval(Tempo.HEARTBEAT)
            .missedHeartbeatsLimit(Tempo.MISSED_HEARTBEATS)
            .shutdownMaxWait(Tempo.SHUTDOWN)
            .build();
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private Scheduler running() {
    if (scheduler == null) {
      throw new IllegalStateException("the scheduler of jobs is not started");
    }
    return scheduler;
  }

  private static Task<Void> task(JobWork work) {
    return Tasks.oneTime(work.kind())
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Tempo.RETRY))
        .onDeadExecutionRevive()
        .execute(
            (instance, context) -> {
              String[] name = instance.getId().split("/", 2);
              work.run(new Office(name[0]), name[1], context.getSchedulerState()::isShuttingDown);
            });
  }
}
