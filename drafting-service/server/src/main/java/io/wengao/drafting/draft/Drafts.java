package io.wengao.drafting.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Json;
import io.wengao.text.span.WordCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stores drafts and finds them again. What a revision cites is indexed with it, in the same
 * transaction.
 */
@ApplicationScoped
public class Drafts {
  private final DraftRepository drafts;
  private final RevisionRepository revisions;
  private final Citations citations;
  private final Json json;
  private final Clock clock;

  Drafts(
      DraftRepository drafts,
      RevisionRepository revisions,
      Citations citations,
      Json json,
      Clock clock) {
    this.drafts = drafts;
    this.revisions = revisions;
    this.citations = citations;
    this.json = json;
    this.clock = clock;
  }

  /** A draft without text, in the caller's transaction; gives its id. */
  public String begin(Office office, DraftOrder order) {
    Instant now = clock.instant();
    DraftRow row = new DraftRow();
    row.office = office.id();
    row.id = Ids.next();
    row.briefId = order.briefId();
    row.briefVersion = order.briefVersion();
    row.outlineId = order.outlineId();
    row.outlineVersion = order.outlineVersion();
    row.title = order.title();
    row.stage = DraftStage.COMPOSING;
    row.revision = 0;
    row.createdAt = now;
    row.updatedAt = now;
    drafts.persistAndFlush(row);
    return row.id;
  }

  /** The text of a finished job as revision 1, in the caller's transaction. */
  public void composed(Office office, String id, DraftContent content) {
    DraftRow row = drafts.locked(office, id).orElseThrow();
    row.stage = DraftStage.FIRST_DRAFT;
    append(row, content, Revision.Cause.COMPOSED, null);
  }

  /** Marks a draft whose job ended without a text, in the caller's transaction. */
  public void notComposed(Office office, String id) {
    drafts
        .locked(office, id)
        .ifPresent(
            row -> {
              row.stage = DraftStage.NOT_COMPOSED;
              row.updatedAt = clock.instant();
            });
  }

  public Optional<SavedDraft> find(Office office, String id) {
    return Optional.ofNullable(find(office, List.of(id)).get(id));
  }

  /** The drafts by id in the order asked for; ids that are not there are missing. */
  public Map<String, SavedDraft> find(Office office, Collection<String> ids) {
    return QuarkusTransaction.joiningExisting().call(() -> read(office, ids));
  }

  /** A page of an office's drafts, newest first. */
  public Citations.Page page(Office office, int first, int offset) {
    return QuarkusTransaction.joiningExisting().call(() -> drafts.page(office, first, offset));
  }

  /** Newest first. */
  public List<Revision> history(Office office, String id) {
    return QuarkusTransaction.joiningExisting().call(() -> revisions.history(office, id));
  }

  /** Revisions with their texts from one to another, both among them, oldest first. */
  public List<SavedRevision> between(Office office, String id, int from, int to) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                revisions.between(office, id, from, to).stream()
                    .map(row -> new SavedRevision(row.revision(), content(row)))
                    .toList());
  }

  /** A revision with its text. */
  public Optional<SavedRevision> at(Office office, String id, int revision) {
    return between(office, id, revision, revision).stream().findFirst();
  }

  /** Adds the next revision to a locked row. */
  void append(DraftRow row, DraftContent content, Revision.Cause cause, @Nullable String editor) {
    RevisionRow revision = new RevisionRow();
    revision.office = row.office;
    revision.draftId = row.id;
    revision.revision = row.revision + 1;
    revision.cause = cause;
    revision.document = json.write(content);
    revision.characters = WordCount.of(content.text());
    revision.createdAt = clock.instant();
    revision.editor = editor;
    revisions.persist(revision);
    row.revision = revision.revision;
    row.title = content.title().text();
    row.updatedAt = revision.createdAt;
    drafts.flush();
    citations.replace(new Office(row.office), row.id, content);
  }

  DraftContent content(RevisionRow revision) {
    return json.read(revision.document, DraftContent.class);
  }

  private Map<String, SavedDraft> read(Office office, Collection<String> ids) {
    Map<String, DraftRow> rows =
        drafts.rows(office, ids).stream()
            .collect(Collectors.toMap(row -> row.id, Function.identity()));
    Map<String, RevisionRow> latest =
        revisions.latest(office, ids).stream()
            .collect(Collectors.toMap(row -> row.draftId, Function.identity()));
    Map<String, SavedDraft> found = new LinkedHashMap<>();
    for (String id : ids) {
      DraftRow row = rows.get(id);
      if (row != null) {
        found.put(id, saved(row, Optional.ofNullable(latest.get(id))));
      }
    }
    return found;
  }

  private SavedDraft saved(DraftRow row, Optional<RevisionRow> revision) {
    return new SavedDraft(
        row.id,
        row.briefId,
        row.briefVersion,
        row.outlineId,
        row.outlineVersion,
        row.title,
        row.stage,
        // Both were read one after the other; number and text have to be of the same revision.
        revision.map(r -> r.revision).orElse(row.revision),
        revision.map(this::content).orElse(null),
        revision.map(r -> r.characters).orElse(0),
        row.createdAt,
        row.updatedAt);
  }
}
