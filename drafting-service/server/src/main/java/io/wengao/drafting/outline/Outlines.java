package io.wengao.drafting.outline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.outline.HeadingSet;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlinePlan;
import io.wengao.composition.outline.OutlinePlanner;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Json;
import io.wengao.drafting.storage.Once;
import io.wengao.text.style.SpeechStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans outlines, saves approved ones and finds them again. */
@ApplicationScoped
public class Outlines {
  private final OutlineRepository rows;
  private final Briefs briefs;
  private final OutlinePlanner planner;
  private final Once once;
  private final Json json;
  private final Clock clock;

  Outlines(
      OutlineRepository rows,
      Briefs briefs,
      OutlinePlanner planner,
      Once once,
      Json json,
      Clock clock) {
    this.rows = rows;
    this.briefs = briefs;
    this.planner = planner;
    this.once = once;
    this.json = json;
    this.clock = clock;
  }

  /**
   * An outline for a brief that need not be saved; {@code path} says where the brief stands in the
   * request.
   *
   * @param style of the speeches the brief wants imitated
   */
  public Outcome<OutlinePlan> plan(String path, Brief brief, SpeechStyle style) {
    List<Problem> problems = briefs.problems(path, brief);
    return problems.isEmpty()
        ? Outcome.done(planner.plan(brief, style))
        : Outcome.refused(problems);
  }

  /**
   * Saves an outline for the latest version of a brief.
   *
   * @param id the outline that is changed, or null for a new one
   * @param style of the speeches the brief wants imitated
   */
  public Outcome<SavedOutline> save(
      Office office,
      @Nullable String id,
      String briefId,
      Outline outline,
      SpeechStyle style,
      String idempotencyKey) {
    Request request = new Request(id, briefId, outline);
    return once.run(
            office, idempotencyKey, "saveOutline", request, () -> store(office, request, style))
        .map(name -> named(office, name));
  }

  /**
   * Why an outline does not fit a version of its brief; empty when it does. {@code path} says where
   * the request names it.
   */
  public List<Problem> problems(String path, SavedBrief brief, SavedOutline outline) {
    if (outline.briefVersion() == brief.version()) {
      return List.of();
    }
    return OutlineCheck.check(brief.brief(), outline.outline()).isEmpty()
        ? List.of()
        : List.of(Problem.badInput(path, "任务单已改为第" + brief.version() + "版，与这份提纲对不上。请重新生成并保存提纲。"));
  }

  /** The latest version. */
  public Optional<SavedOutline> find(Office office, String id) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.latest(office, id).map(this::saved));
  }

  public Optional<SavedOutline> find(Office office, String id, int version) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.version(office, id, version).map(this::saved));
  }

  /** The latest versions by id; ids that are not there are missing. */
  public Map<String, SavedOutline> find(Office office, Collection<String> ids) {
    Map<String, SavedOutline> found = new LinkedHashMap<>();
    QuarkusTransaction.joiningExisting()
        .run(() -> rows.latest(office, ids).forEach(row -> found.put(row.id, saved(row))));
    return found;
  }

  private Outcome<String> store(Office office, Request request, SpeechStyle style) {
    Optional<SavedBrief> brief = briefs.find(office, request.briefId());
    if (brief.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.briefId", "写作任务单", request.briefId()));
    }
    List<Problem> problems = OutlineCheck.check(brief.get().brief(), request.outline());
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    String id = request.id();
    if (id != null) {
      once.queue(office, id);
    }
    Optional<OutlineRow> latest = id == null ? Optional.empty() : rows.latest(office, id);
    if (id != null && (latest.isEmpty() || !latest.get().briefId.equals(request.briefId()))) {
      return Outcome.refused(Problem.notFound("input.id", "提纲（属于该任务单的）", id));
    }
    return Outcome.done(
        insert(
            office,
            brief.get(),
            id,
            latest.map(row -> row.version + 1).orElse(1),
            new Document(
                request.outline(),
                planner.plan(brief.get().brief(), style).headingAlternatives())));
  }

  private String insert(
      Office office, SavedBrief brief, @Nullable String id, int version, Document document) {
    OutlineRow row = new OutlineRow();
    row.office = office.id();
    row.id = id == null ? Ids.next() : id;
    row.version = version;
    row.briefId = brief.id();
    row.briefVersion = brief.version();
    row.title = document.outline().title();
    row.document = json.write(document);
    row.createdAt = clock.instant();
    rows.persistAndFlush(row);
    return row.id + "@" + row.version;
  }

  private SavedOutline named(Office office, String name) {
    int at = name.lastIndexOf('@');
    return find(office, name.substring(0, at), Integer.parseInt(name.substring(at + 1)))
        .orElseThrow();
  }

  private SavedOutline saved(OutlineRow row) {
    Document document = json.read(row.document, Document.class);
    return new SavedOutline(
        row.id,
        row.version,
        row.briefId,
        row.briefVersion,
        document.outline(),
        document.alternatives(),
        row.createdAt);
  }

  private record Request(@Nullable String id, String briefId, Outline outline) {}

  private record Document(Outline outline, List<HeadingSet> alternatives) {}
}
