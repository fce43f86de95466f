package io.wengao.drafting.rounds;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.layout.SpeechDocument;
import io.wengao.composition.layout.TextLayout;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.composition.layout.TrackedRead;
import io.wengao.composition.layout.TrackedReader;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.draft.SavedRevision;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Json;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes Word files that come back with tracked changes and comments. */
@ApplicationScoped
public class ReviewedFiles {
  /** Fewer of the draft's lines found than this share, and the file is of another text. */
  private static final double SAME_TEXT = 0.5;

  private final ReviewedFileRepository files;
  private final Incoming incoming;
  private final Drafts drafts;
  private final Briefs briefs;
  private final Once once;
  private final Json json;

  ReviewedFiles(
      ReviewedFileRepository files,
      Incoming incoming,
      Drafts drafts,
      Briefs briefs,
      Once once,
      Json json) {
    this.files = files;
    this.incoming = incoming;
    this.drafts = drafts;
    this.briefs = briefs;
    this.once = once;
    this.json = json;
  }

  /**
   * A file that came back.
   *
   * @param content the bytes in Base64
   * @param revision the revision it was written from; null for what the file says, else the latest
   */
  public record Received(
      String draftId, String fileName, String content, @Nullable Integer revision) {}

  /** Reads a file; its changes become suggestions, its comments comments. */
  public Outcome<ReviewedImport> receive(Office office, Received received, String key) {
    return once.run(office, key, "importReviewedDraft", received, () -> read(office, received))
        .map(id -> find(office, id).orElseThrow());
  }

  private Optional<ReviewedImport> find(Office office, String id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> files.findByIdOptional(new ReviewedFileRow.Key(office.id(), id)))
        .map(
            row ->
                new ReviewedImport(
                    row.id,
                    row.draftId,
                    row.fileName,
                    row.revision,
                    row.suggestions,
                    row.known,
                    row.comments,
                    json.read(row.unplaced, new TypeReference<List<Unplaced>>() {}),
                    row.createdAt));
  }

  private Outcome<String> read(Office office, Received received) {
    Optional<SavedDraft> draft = drafts.find(office, received.draftId());
    DraftContent latest = draft.map(SavedDraft::content).orElse(null);
    if (draft.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", received.draftId()));
    }
    if (latest == null) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，不会有改过的文件。"));
    }
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(received.content());
    } catch (IllegalArgumentException e) {
      return Outcome.refused(Problem.badInput("input.content", "content 应是文件内容的 Base64。"));
    }
    return switch (TrackedReader.read(bytes)) {
      case TrackedRead.Unreadable(String reason) ->
          Outcome.refused(Problem.badInput("input.content", reason));
      case TrackedRead.Read(TrackedDocument document) ->
          read(office, draft.get(), latest, received, document);
    };
  }

  private Outcome<String> read(
      Office office,
      SavedDraft draft,
      DraftContent latest,
      Received received,
      TrackedDocument document) {
    TrackedDocument.Source source = document.draft();
    if (source != null && !source.draftId().equals(draft.id())) {
      return Outcome.refused(
          Problem.badInput("input.content", "这个文件是由另一篇文稿导出的。请换成由本稿导出的文件，或到那一篇文稿里上传。"));
    }
    int revision =
        Objects.requireNonNullElse(
            received.revision(), source == null ? draft.revision() : source.revision());
    Optional<SavedRevision> base = drafts.at(office, draft.id(), revision);
    if (base.isEmpty()) {
      return Outcome.refused(
          Problem.notFound("input.revision", "修订版本", draft.id() + "/" + revision));
    }
    List<DraftLine> lines = base.get().content().lines();
    ReviewedFile.Found found = ReviewedFile.read(document, lines, titleBlock(office, draft));
    if (found.matched() < lines.size() * SAME_TEXT) {
      return Outcome.refused(
          Problem.badInput(
              "input.content",
              "这个文件与第"
                  + revision
                  + "版对不上：全稿"
                  + lines.size()
                  + "行只认出"
                  + found.matched()
                  + "行。请确认文件由本稿导出，并填对版本（revision）。"));
    }
    String name = received.fileName();
    return Outcome.done(incoming.store(office, draft.id(), latest, name, base.get(), found));
  }

  /** Speaker and date, which an export prints under the title. */
  private Set<String> titleBlock(Office office, SavedDraft draft) {
    Set<String> lines = new TreeSet<>();
    briefs
        .find(office, draft.briefId(), draft.briefVersion())
        .ifPresent(
            saved -> {
              String byline = SpeechDocument.bylineOf(saved.brief().speaker());
              if (byline != null) {
                lines.add(byline.strip());
              }
              if (saved.brief().date() != null) {
                lines.add(TextLayout.day(saved.brief().date()));
              }
            });
    return lines;
  }
}
