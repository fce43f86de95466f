package io.wengao.drafting.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.layout.DocxLayout;
import io.wengao.composition.layout.MarkdownLayout;
import io.wengao.composition.layout.SpeechDocument;
import io.wengao.composition.layout.TextLayout;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.FactChecks;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes drafts as files and keeps them for a while. */
@ApplicationScoped
public class Exports {
  private final ExportRepository rows;
  private final Drafts drafts;
  private final Briefs briefs;
  private final FactChecks facts;
  private final Once once;
  private final Clock clock;
  private final ExportConfig config;

  Exports(
      ExportRepository rows,
      Drafts drafts,
      Briefs briefs,
      FactChecks facts,
      Once once,
      Clock clock,
      ExportConfig config) {
    this.rows = rows;
    this.drafts = drafts;
    this.briefs = briefs;
    this.facts = facts;
    this.once = once;
    this.clock = clock;
    this.config = config;
  }

  /** Writes the latest revision of a draft. */
  public Outcome<SavedExport> export(
      Office office, String draftId, ExportFormat format, String idempotencyKey) {
    return once.run(
            office,
            idempotencyKey,
            "exportDraft",
            new Request(draftId, format),
            () -> write(office, draftId, format))
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

  private Outcome<String> write(Office office, String draftId, ExportFormat format) {
    Optional<SavedDraft> draft = drafts.find(office, draftId);
    if (draft.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    DraftContent content = draft.get().content();
    if (content == null) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能导出。"));
    }
    Instant now = clock.instant();
    rows.delete("expiresAt < ?1", now);
    Brief brief =
        briefs
            .find(office, draft.get().briefId(), draft.get().briefVersion())
            .orElseThrow()
            .brief();
    ExportRow row = new ExportRow();
    row.token = Ids.token();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = draftId;
    row.revision = draft.get().revision();
    row.format = format;
    row.fileName = FileName.of(draft.get().title(), format);
    row.mediaType = format.mediaType();
    row.content = bytes(office, draft.get(), SpeechDocument.of(brief, content.composed()), format);
    row.sizeBytes = row.content.length;
    row.createdAt = now;
    row.expiresAt = now.plus(config.lifetime());
    rows.persistAndFlush(row);
    return Outcome.done(row.id);
  }

  private byte[] bytes(
      Office office, SavedDraft draft, SpeechDocument document, ExportFormat format) {
    return switch (format) {
      case FACT_SHEET_DOCX -> FactSheetFile.docx(draft.title(), facts.of(office, draft));
      case FACT_SHEET_CSV -> FactSheetFile.csv(facts.of(office, draft));
      case DOCX -> docx(document);
      case MARKDOWN -> MarkdownLayout.write(document).getBytes(StandardCharsets.UTF_8);
      case TEXT -> TextLayout.write(document).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] docx(SpeechDocument document) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      DocxLayout.write(document, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Request(String draftId, ExportFormat format) {}
}
