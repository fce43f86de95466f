package io.wengao.drafting.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.draft.SavedRevision;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes drafts as files and keeps them for a while. */
@ApplicationScoped
public class Exports {
  private final ExportRepository rows;
  private final Drafts drafts;
  private final DraftFiles files;
  private final Once once;
  private final Clock clock;
  private final ExportConfig config;

  Exports(
      ExportRepository rows,
      Drafts drafts,
      DraftFiles files,
      Once once,
      Clock clock,
      ExportConfig config) {
    this.rows = rows;
    this.drafts = drafts;
    this.files = files;
    this.once = once;
    this.clock = clock;
    this.config = config;
  }

  /**
   * A file to write.
   *
   * @param revision null for the latest
   * @param since the revision changes are shown from; null for the one before
   */
  public record Request(
      String draftId, ExportFormat format, @Nullable Integer revision, @Nullable Integer since) {}

  /** Writes a revision of a draft. */
  public Outcome<SavedExport> export(Office office, Request request, String idempotencyKey) {
    return once.run(office, idempotencyKey, "exportDraft", request, () -> write(office, request))
        .map(
            id ->
                QuarkusTransaction.requiringNew().call(() -> rows.byId(office, id)).orElseThrow());
  }

  /** Files of each draft that can still be had, newest first. */
  public Map<String, List<SavedExport>> ofDrafts(Office office, Collection<String> draftIds) {
    Map<String, List<SavedExport>> found = new LinkedHashMap<>();
    List<SavedExport> all =
        QuarkusTransaction.joiningExisting()
            .call(() -> rows.ofDrafts(office, draftIds, clock.instant()));
    all.forEach(
        export -> found.computeIfAbsent(export.draftId(), id -> new ArrayList<>()).add(export));
    return found;
  }

  /** The file a link opens; empty when there is none or it has expired. */
  Optional<ExportRow> open(String token) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                rows.findByIdOptional(token).filter(row -> row.expiresAt.isAfter(clock.instant())));
  }

  private Outcome<String> write(Office office, Request request) {
    Optional<SavedDraft> draft = drafts.find(office, request.draftId());
    if (draft.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", request.draftId()));
    }
    if (draft.get().content() == null) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能导出。"));
    }
    Integer wanted = request.revision();
    int revision = wanted == null ? draft.get().revision() : wanted;
    Optional<SavedRevision> text = drafts.at(office, request.draftId(), revision);
    if (text.isEmpty()) {
      return Outcome.refused(
          Problem.notFound("input.revision", "修订版本", request.draftId() + "/" + revision));
    }
    return switch (files.write(office, draft.get(), text.get(), request)) {
      case Outcome.Refused<byte[]>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<byte[]>(byte[] bytes) ->
          Outcome.done(keep(office, request, text.get(), bytes));
    };
  }

  private String keep(Office office, Request request, SavedRevision text, byte[] bytes) {
    Instant now = clock.instant();
    rows.delete("expiresAt < ?1", now);
    ExportRow row = new ExportRow();
    row.token = Ids.token();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = request.draftId();
    row.revision = text.revision().number();
    row.format = request.format();
    row.fileName = FileName.of(text.content().title().text(), request.format());
    row.mediaType = request.format().mediaType();
    row.content = bytes;
    row.sizeBytes = bytes.length;
    row.createdAt = now;
    row.expiresAt = now.plus(config.lifetime());
    rows.persistAndFlush(row);
    return row.id;
  }
}
