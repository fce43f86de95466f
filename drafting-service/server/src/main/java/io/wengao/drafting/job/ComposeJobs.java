package io.wengao.drafting.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.composition.material.StyleSource;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.draft.DraftOrder;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.engine.EngineKind;
import io.wengao.drafting.engine.Engines;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.outline.SavedOutline;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Json;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders drafts and tells how far their jobs have come. */
@ApplicationScoped
public class ComposeJobs {
  private final JobRepository rows;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Drafts drafts;
  private final JobQueue queue;
  private final Engines engines;
  private final Json json;
  private final Once once;
  private final Clock clock;

  ComposeJobs(
      JobRepository rows,
      Briefs briefs,
      Outlines outlines,
      Drafts drafts,
      JobQueue queue,
      Engines engines,
      Json json,
      Once once,
      Clock clock) {
    this.rows = rows;
    this.briefs = briefs;
    this.outlines = outlines;
    this.drafts = drafts;
    this.queue = queue;
    this.engines = engines;
    this.json = json;
    this.once = once;
    this.clock = clock;
  }

  /**
   * Orders a draft: draft, job and queue entry are written in one transaction.
   *
   * @return the draft's id
   */
  public Outcome<String> order(
      Office office,
      String briefId,
      String outlineId,
      long seed,
      EngineKind engine,
      String idempotencyKey) {
    // The default is left out: a key from before there was a choice still names the same request.
    Request request =
        new Request(briefId, outlineId, seed, engine == EngineKind.CORPUS ? null : engine);
    return once.run(office, idempotencyKey, "composeDraft", request, () -> order(office, request));
  }

  /**
   * Cancels a job that has not ended; one that has ended stays as it is.
   *
   * @return the job's id
   */
  public Outcome<String> cancel(Office office, String jobId, String idempotencyKey) {
    return once.run(office, idempotencyKey, "cancelComposeJob", jobId, () -> cancel(office, jobId));
  }

  public Map<String, SavedJob> byId(Office office, Collection<String> ids) {
    Map<String, SavedJob> found = new LinkedHashMap<>();
    QuarkusTransaction.joiningExisting()
        .run(() -> rows.byId(office, ids).forEach(row -> found.put(row.id, saved(row))));
    return found;
  }

  /** Jobs by the id of their draft. */
  public Map<String, SavedJob> byDraft(Office office, Collection<String> draftIds) {
    Map<String, SavedJob> found = new LinkedHashMap<>();
    QuarkusTransaction.joiningExisting()
        .run(
            () ->
                rows.byDraft(office, draftIds).forEach(row -> found.put(row.draftId, saved(row))));
    return found;
  }

  /** The seed a draft was ordered with. */
  public long seed(Office office, String draftId) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                rows.byDraft(office, List.of(draftId)).stream()
                    .mapToLong(row -> row.seed)
                    .findFirst()
                    .orElse(0));
  }

  /**
   * The speeches whose manner drafts follow, by the id of the draft; those of none are left out.
   */
  public Map<String, List<StyleSource>> imitated(Office office, Collection<String> draftIds) {
    Map<String, List<StyleSource>> found = new LinkedHashMap<>();
    QuarkusTransaction.joiningExisting()
        .run(
            () ->
                rows.byDraft(office, draftIds).stream()
                    .filter(row -> row.imitated != null)
                    .forEach(
                        row -> found.put(row.draftId, StoredMaterials.read(json, row.imitated))));
    return found;
  }

  /**
   * Names the present state of a draft and its job; empty when there is no such draft. One small
   * query.
   */
  public Optional<String> cursor(Office office, String draftId) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                rows.versions(office, draftId)
                    .map(both -> cursor(both.revision(), both.version())));
  }

  /** The name of a state. */
  public static String cursor(int revision, int jobVersion) {
    return revision + "." + jobVersion;
  }

  private Outcome<String> order(Office office, Request request) {
    EngineKind engine = request.engine() == null ? EngineKind.CORPUS : request.engine();
    Optional<String> obstacle = engines.state(engine).obstacle();
    if (obstacle.isPresent()) {
      return Outcome.refused(
          Problem.engineUnavailable("input.engine", obstacle.get() + "。不用模型成文请选 CORPUS。"));
    }
    Optional<SavedBrief> brief = briefs.find(office, request.briefId());
    if (brief.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.briefId", "写作任务单", request.briefId()));
    }
    Optional<SavedOutline> outline = outlines.find(office, request.outlineId());
    if (outline.isEmpty() || !outline.get().briefId().equals(request.briefId())) {
      return Outcome.refused(
          Problem.notFound("input.outlineId", "提纲（属于该任务单的）", request.outlineId()));
    }
    List<Problem> problems = outlines.problems("input.outlineId", brief.get(), outline.get());
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    DraftOrder order =
        new DraftOrder(
            brief.get().id(),
            brief.get().version(),
            outline.get().id(),
            outline.get().version(),
            outline.get().outline().title());
    String draftId = drafts.begin(office, order);
    JobRow row = insert(office, draftId, request.seed(), engine);
    queue.add(office, row.id, row.createdAt);
    return Outcome.done(draftId);
  }

  private JobRow insert(Office office, String draftId, long seed, EngineKind engine) {
    JobRow row = new JobRow();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = draftId;
    row.seed = seed;
    row.engine = engine;
    row.state = JobState.QUEUED;
    row.stage = "排队";
    row.createdAt = clock.instant();
    rows.persistAndFlush(row);
    return row;
  }

  private Outcome<String> cancel(Office office, String jobId) {
    Optional<JobRow> row = rows.locked(office, jobId);
    if (row.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.jobId", "成文任务", jobId));
    }
    switch (row.get().state) {
      case QUEUED -> {
        row.get().end(JobState.CANCELLED, "已取消", null, clock.instant());
        drafts.notComposed(office, row.get().draftId);
      }
      case RUNNING -> row.get().cancelRequested = true;
      case SUCCEEDED, FAILED, CANCELLED -> {}
    }
    return Outcome.done(jobId);
  }

  private SavedJob saved(JobRow row) {
    return new SavedJob(
        row.id,
        row.draftId,
        row.engine,
        row.state,
        row.stage,
        row.done,
        row.total,
        row.state == JobState.QUEUED ? rows.ahead(row) + 1 : null,
        row.failure,
        written(row),
        row.version,
        row.createdAt,
        row.finishedAt);
  }

  private List<DraftSection> written(JobRow row) {
    return Steps.read(json, row.written).stream().map(WrittenSection::section).toList();
  }

  private record Request(
      String briefId, String outlineId, long seed, @Nullable EngineKind engine) {}
}
