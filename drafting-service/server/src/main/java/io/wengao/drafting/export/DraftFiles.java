package io.wengao.drafting.export;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.commitment.Commitments;
import io.wengao.composition.layout.DocxLayout;
import io.wengao.composition.layout.MarkdownLayout;
import io.wengao.composition.layout.SheetLayout;
import io.wengao.composition.layout.SheetRow;
import io.wengao.composition.layout.SpeechDocument;
import io.wengao.composition.layout.TextLayout;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.composition.layout.TrackedLayout;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.FactChecks;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.draft.SavedRevision;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.rounds.Opinions;
import io.wengao.drafting.rounds.Redlines;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of each format. */
@ApplicationScoped
class DraftFiles {
  private final Briefs briefs;
  private final FactChecks facts;
  private final Redlines redlines;
  private final Opinions opinions;

  DraftFiles(Briefs briefs, FactChecks facts, Redlines redlines, Opinions opinions) {
    this.briefs = briefs;
    this.facts = facts;
    this.redlines = redlines;
    this.opinions = opinions;
  }

  /**
   * Writes a file.
   *
   * @param text the revision wanted
   */
  Outcome<byte[]> write(
      Office office, SavedDraft draft, SavedRevision text, Exports.Request request) {
    Brief brief = briefs.find(office, draft.briefId(), draft.briefVersion()).orElseThrow().brief();
    DraftContent content = text.content();
    String title = "《" + content.title().text() + "》";
    return switch (request.format()) {
      case TRACKED_CHANGES_DOCX -> tracked(office, text, request, brief);
      case DOCX -> docx(SpeechDocument.of(brief, content.composed()), source(draft, text));
      case SOURCES_DOCX -> docx(SourceNotes.document(brief, content), source(draft, text));
      case MARKDOWN -> text(MarkdownLayout.write(SpeechDocument.of(brief, content.composed())));
      case TEXT -> text(TextLayout.write(SpeechDocument.of(brief, content.composed())));
      case FACT_SHEET_DOCX ->
          table(title + "核稿单", FactSheetFile.rows(facts.of(office, at(draft, text))));
      case FACT_SHEET_CSV ->
          text(SheetLayout.csv(FactSheetFile.rows(facts.of(office, at(draft, text)))));
      case GAPS_DOCX -> table(title + "待补清单", GapTable.rows(content));
      case GAPS_CSV -> text(SheetLayout.csv(GapTable.rows(content)));
      case OPINIONS_DOCX ->
          table(title + "征求意见采纳情况表", OpinionTable.rows(opinions.of(office, draft.id())));
      case OPINIONS_CSV ->
          text(SheetLayout.csv(OpinionTable.rows(opinions.of(office, draft.id()))));
      case COMMITMENTS_CSV -> text(CommitmentTable.csv(Commitments.in(content.text(), brief)));
    };
  }

  private Outcome<byte[]> tracked(
      Office office, SavedRevision text, Exports.Request request, Brief brief) {
    int to = text.revision().number();
    Integer since = request.since();
    int from = since == null ? to - 1 : since;
    if (from < 1 || from >= to) {
      return Outcome.refused(
          Problem.badInput(
              "input.sinceRevision",
              "第" + to + "版之前没有第" + from + "版可比。花脸稿要有两个版本：sinceRevision 应小于 revision。"));
    }
    return switch (redlines.document(office, request.draftId(), brief, from, to)) {
      case Outcome.Refused<TrackedDocument>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<TrackedDocument>(TrackedDocument document) ->
          bytes(out -> TrackedLayout.write(document, out));
    };
  }

  /** The draft as it was at a revision. */
  private static SavedDraft at(SavedDraft draft, SavedRevision text) {
    return new SavedDraft(
        draft.id(),
        draft.briefId(),
        draft.briefVersion(),
        draft.outlineId(),
        draft.outlineVersion(),
        text.content().title().text(),
        draft.stage(),
        text.revision().number(),
        text.content(),
        text.revision().characters(),
        draft.createdAt(),
        draft.updatedAt());
  }

  private static Outcome<byte[]> docx(SpeechDocument document, TrackedDocument.Source source) {
    return bytes(out -> DocxLayout.write(document, source, out));
  }

  private static TrackedDocument.Source source(SavedDraft draft, SavedRevision text) {
    return new TrackedDocument.Source(draft.id(), text.revision().number());
  }

  private static Outcome<byte[]> table(String heading, List<SheetRow> rows) {
    return bytes(out -> SheetLayout.docx(heading, rows, out));
  }

  private static Outcome<byte[]> text(String text) {
    return Outcome.done(text.getBytes(StandardCharsets.UTF_8));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static Outcome<byte[]> bytes(Writing writing) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      writing.to(out);
      return Outcome.done(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
