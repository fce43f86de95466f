package io.wengao.drafting.brief;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefCheck;
import io.wengao.drafting.office.Office;
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

/** Saves briefs and finds them again. */
@ApplicationScoped
public class Briefs {
  private final BriefRepository rows;
  private final BriefCheck check;
  private final Once once;
  private final Json json;
  private final Clock clock;

  Briefs(BriefRepository rows, BriefCheck check, Once once, Json json, Clock clock) {
    this.rows = rows;
    this.check = check;
    this.once = once;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What is wrong with a brief that stands at {@code prefix} in the request; empty when nothing is.
   */
  public List<Problem> problems(String prefix, Brief brief) {
    return check.check(brief).stream().map(problem -> Problem.of(prefix, problem)).toList();
  }

  /**
   * Saves a new brief, or the next version of one.
   *
   * @param id the brief that is changed, or null for a new one
   */
  public Outcome<SavedBrief> save(
      Office office, @Nullable String id, Brief brief, String idempotencyKey) {
    List<Problem> problems = problems("input.brief", brief);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    return once.run(
            office,
            idempotencyKey,
            "saveBrief",
            new Request(id, brief),
            () -> store(office, id, brief))
        .map(name -> named(office, name));
  }

  /** The latest version. */
  public Optional<SavedBrief> find(Office office, String id) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.latest(office, id).map(this::saved));
  }

  public Optional<SavedBrief> find(Office office, String id, int version) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.version(office, id, version).map(this::saved));
  }

  /** The latest versions by id; ids that are not there are missing. */
  public Map<String, SavedBrief> find(Office office, Collection<String> ids) {
    Map<String, SavedBrief> found = new LinkedHashMap<>();
    QuarkusTransaction.joiningExisting()
        .run(() -> rows.latest(office, ids).forEach(row -> found.put(row.id, saved(row))));
    return found;
  }

  private Outcome<String> store(Office office, @Nullable String id, Brief brief) {
    int version = 1;
    if (id != null) {
      once.queue(office, id);
      Optional<BriefRow> latest = rows.latest(office, id);
      if (latest.isEmpty()) {
        return Outcome.refused(Problem.notFound("input.id", "写作任务单", id));
      }
      version = latest.get().version + 1;
    }
    BriefRow row = new BriefRow();
    row.office = office.id();
    row.id = id == null ? Ids.next() : id;
    row.version = version;
    row.genre = brief.genre();
    row.theme = brief.theme();
    row.title = brief.title();
    row.document = json.write(brief);
    row.createdAt = clock.instant();
    rows.persistAndFlush(row);
    return Outcome.done(row.id + "@" + row.version);
  }

  private SavedBrief named(Office office, String name) {
    int at = name.lastIndexOf('@');
    return find(office, name.substring(0, at), Integer.parseInt(name.substring(at + 1)))
        .orElseThrow();
  }

  private SavedBrief saved(BriefRow row) {
    return new SavedBrief(row.id, row.version, json.read(row.document, Brief.class), row.createdAt);
  }

  private record Request(@Nullable String id, Brief brief) {}
}
