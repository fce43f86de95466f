package io.wengao.drafting.rounds;

import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Place;
import io.wengao.drafting.draft.SavedRevision;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Stores the suggestions and comments of a file, but none twice and none the draft has already. */
@ApplicationScoped
class Incoming {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_QUOTE = 500;

  private final ReviewedFileRepository files;
  private final SuggestionRepository suggestions;
  private final CommentRepository comments;
  private final Json json;
  private final Clock clock;

  Incoming(
      ReviewedFileRepository files,
      SuggestionRepository suggestions,
      CommentRepository comments,
      Json json,
      Clock clock) {
    this.files = files;
    this.suggestions = suggestions;
    this.comments = comments;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Stores what a file holds, in the caller's transaction; gives the file's id.
   *
   * @param written the revision the file was written from
   */
  String store(
      Office office,
      String draftId,
      DraftContent latest,
      String fileName,
      SavedRevision written,
      ReviewedFile.Found found) {
    List<DraftLine> origin = written.content().lines();
    ReviewedFileRow file = new ReviewedFileRow();
    file.office = office.id();
    file.id = Ids.next();
    file.draftId = draftId;
    String name = fileName.strip();
    file.fileName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    file.revision = written.revision().number();
    file.createdAt = clock.instant();
    List<Proposal> there =
        suggestions.of(office, draftId).stream()
            .filter(row -> row.state != Suggestion.State.REFUSED)
            .map(SuggestionRow::proposal)
            .toList();
    for (Proposal proposal : found.proposals()) {
      if (isKnown(proposal, there, latest, origin)) {
        file.known++;
      } else {
        suggestion(office, file, proposal);
      }
    }
    found.notes().forEach(note -> comment(office, file, note));
    file.unplaced = json.write(found.unplaced());
    files.persist(file);
    return file.id;
  }

  private static boolean isKnown(
      Proposal proposal, List<Proposal> there, DraftContent latest, List<DraftLine> origin) {
    return Placing.isDone(proposal, latest, origin)
        || there.stream()
            .anyMatch(
                other ->
                    other.kind() == proposal.kind()
                        && other.place().equals(proposal.place())
                        && other.base().equals(proposal.base())
                        && other.span().equals(proposal.span())
                        && other.typed().equals(proposal.typed())
                        && other.by().author().equals(proposal.by().author()));
  }

  private void suggestion(Office office, ReviewedFileRow file, Proposal proposal) {
    SuggestionRow row = new SuggestionRow();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = file.draftId;
    row.importId = file.id;
    row.position = file.suggestions++;
    row.kind = proposal.kind();
    row.place = proposal.place().stored();
    row.base = proposal.base();
    row.fromUnit = proposal.span().start();
    row.toUnit = proposal.span().end();
    row.typed = proposal.typed();
    row.author = proposal.by().author();
    row.madeAt = proposal.by().at();
    row.state = Suggestion.State.OPEN;
    row.createdAt = file.createdAt;
    suggestions.persist(row);
  }

  private void comment(Office office, ReviewedFileRow file, ReviewedFile.Note note) {
    Place place = note.place();
    String quote = start(note.quote());
    boolean known =
        comments.of(office, file.draftId).stream()
            .anyMatch(
                row ->
                    row.body.equals(note.remark().text())
                        && row.author.equals(note.remark().by().author())
                        && row.quote.equals(quote));
    if (known) {
      return;
    }
    Instant at = note.remark().by().at();
    CommentRow row = new CommentRow();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = file.draftId;
    row.place = place == null ? null : place.stored();
    row.quote = quote;
    row.body = note.remark().text();
    row.author = note.remark().by().author();
    row.writtenAt = at == null ? file.createdAt : at;
    comments.persist(row);
    file.comments++;
  }

  /** A quote is for finding the place; its beginning does. */
  private static String start(String quote) {
    return quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE));
  }
}
