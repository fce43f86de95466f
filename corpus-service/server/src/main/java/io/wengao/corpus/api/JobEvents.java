package io.wengao.corpus.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.wengao.corpus.api.JobViews.View;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Watches jobs in the database, where any process may be working on them. */
@ApplicationScoped
class JobEvents {
  private static final Duration EVERY = Duration.ofMillis(250);

  private final JobViews jobs;

  JobEvents(JobViews jobs) {
    this.jobs = jobs;
  }

  /** Ends with the job, and at once when the office has no such job. */
  Multi<ImportJobEvent> of(Office office, String jobId, @Nullable String after) {
    AtomicLong seen = new AtomicLong(version(after));
    return Multi.createFrom()
        .ticks()
        .every(EVERY)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(tick -> look(office, jobId, seen))
        .onItem()
        .transformToIterable(
            look -> look.goesOn() ? List.of(look) : List.of(look, Look.afterTheLast()))
        .select()
        .first(look -> !look.over())
        .onItem()
        .transformToIterable(Look::events);
  }

  /** What a look at a job found; {@code over} marks the end behind the last one. */
  private record Look(List<ImportJobEvent> events, boolean goesOn, boolean over) {
    static Look at(List<ImportJobEvent> events, boolean goesOn) {
      return new Look(events, goesOn, false);
    }

    static Look afterTheLast() {
      return new Look(List.of(), false, true);
    }
  }

  private Look look(Office office, String jobId, AtomicLong seen) {
    View view = jobs.view(office, jobId);
    if (view == null) {
      return Look.at(List.of(), false);
    }
    boolean goesOn = view.job().finishedAt() == null;
    if (view.version() <= seen.getAndSet(view.version())) {
      return Look.at(List.of(), goesOn);
    }
    return Look.at(List.of(new ImportJobEvent(Long.toString(view.version()), view.job())), goesOn);
  }

  private static long version(@Nullable String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw new BadUserInput(
          "after", "not a cursor of jobEvents; pass one that an event of the same job gave");
    }
  }
}
