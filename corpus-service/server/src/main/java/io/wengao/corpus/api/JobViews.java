package io.wengao.corpus.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wengao.corpus.importing.Imports;
import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.job.JobFiles;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jobs as the wire shows them, each one consistent in itself. */
@ApplicationScoped
class JobViews {
  private final JobStore jobs;
  private final JobFiles files;

  JobViews(JobStore jobs, JobFiles files) {
    this.jobs = jobs;
    this.files = files;
  }

  /** A job and the version it was seen in. */
  record View(ImportJob job, long version) {}

  @Transactional
  @Nullable ImportJob job(Office office, String id) {
    View view = view(office, id);
    return view == null ? null : view.job();
  }

  /** The job, or null when the office has none of this id. */
  @Transactional
  @Nullable View view(Office office, String id) {
    return jobs.byId(office, id)
        .filter(JobViews::isImport)
        .map(row -> new View(view(row, files.ofJobs(office, List.of(id))), row.version()))
        .orElse(null);
  }

  /** The jobs in order of {@code ids}, null for those there are none of. */
  @Transactional
  List<@Nullable ImportJob> all(Office office, List<String> ids) {
    Map<String, JobRow> rows = jobs.byIds(office, ids);
    Map<String, List<JobFileRow>> filesOf =
        files.ofJobs(office, rows.keySet()).stream()
            .collect(groupingBy(JobFileRow::jobId, toList()));
    return ids.stream()
        .map(rows::get)
        .<@Nullable ImportJob>map(
            row ->
                row == null || !isImport(row)
                    ? null
                    : view(row, filesOf.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private ImportJob view(JobRow row, List<JobFileRow> its) {
    return new ImportJob(
        row.id(),
        JobState.of(row.state()),
        row.done(),
        row.total(),
        jobs.queuePosition(row),
        row.failure(),
        !row.state().terminal() && !jobs.cancelRequested(row),
        its.stream().map(ImportedFile::of).toList(),
        utc(row.createdAt()),
        row.finishedAt() == null ? null : utc(row.finishedAt()));
  }

  private static boolean isImport(JobRow row) {
    return row.kind().equals(Imports.KIND);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
