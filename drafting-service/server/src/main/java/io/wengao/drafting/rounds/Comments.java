package io.wengao.drafting.rounds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Place;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.office.CurrentPerson;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments on drafts: written here or come in with a Word file. */
@ApplicationScoped
public class Comments {
  private static final int LONGEST = 2_000;

  private final CommentRepository rows;
  private final Drafts drafts;
  private final CurrentPerson person;
  private final Once once;
  private final Clock clock;

  Comments(CommentRepository rows, Drafts drafts, CurrentPerson person, Once once, Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.person = person;
    this.once = once;
    this.clock = clock;
  }

  /** The comments of a draft, oldest first. */
  public List<DraftComment> of(Office office, String draftId) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> rows.of(office, draftId).stream().map(CommentRow::comment).toList());
  }

  /**
   * A comment to write.
   *
   * @param paragraphId null for the draft as a whole
   * @param quote words of the paragraph; null for all of it
   * @param author null for the person the request is from
   */
  public record Wanted(
      String draftId,
      @Nullable String paragraphId,
      @Nullable String quote,
      String body,
      @Nullable String author) {}

  /** Writes a comment; gives its id. */
  public Outcome<String> add(Office office, Wanted wanted, String key) {
    return once.run(office, key, "addComment", wanted, () -> add(office, wanted));
  }

  /** Closes a comment or opens it again; gives its id. */
  public Outcome<String> resolve(
      Office office, String id, boolean resolved, @Nullable String by, String key) {
    return once.run(
        office,
        key,
        "resolveComment",
        List.of(id, String.valueOf(resolved)),
        () ->
            switch (person.signing(by)) {
              case Outcome.Refused<String>(List<Problem> problems) -> Outcome.refused(problems);
              case Outcome.Done<String>(String name) -> resolve(office, id, resolved, name);
            });
  }

  private Outcome<String> resolve(Office office, String id, boolean resolved, String by) {
    Optional<CommentRow> row = rows.findByIdOptional(new CommentRow.Key(office.id(), id));
    if (row.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.commentId", "批注", id));
    }
    row.get().resolvedBy = resolved ? by : null;
    row.get().resolvedAt = resolved ? clock.instant() : null;
    return Outcome.done(id);
  }

  private Outcome<String> add(Office office, Wanted wanted) {
    Optional<SavedDraft> draft = drafts.find(office, wanted.draftId());
    DraftContent content = draft.map(SavedDraft::content).orElse(null);
    if (content == null) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", wanted.draftId()));
    }
    if (wanted.body().isBlank() || wanted.body().length() > LONGEST) {
      return Outcome.refused(Problem.badInput("input.body", "请写批注的内容，不超过" + LONGEST + "个字符。"));
    }
    return switch (person.signing(wanted.author())) {
      case Outcome.Refused<String>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<String>(String author) -> add(office, wanted, content, author);
    };
  }

  private Outcome<String> add(Office office, Wanted wanted, DraftContent content, String author) {
    String paragraphId = wanted.paragraphId();
    String quote = Objects.requireNonNullElse(wanted.quote(), "");
    if (paragraphId == null) {
      return Outcome.done(store(office, wanted.draftId(), null, quote, wanted.body(), author));
    }
    Place place = Place.paragraph(paragraphId);
    return content.lines().stream()
        .filter(line -> line.place().equals(place))
        .findFirst()
        .map(
            line ->
                line.text().contains(quote)
                    ? Outcome.done(
                        store(office, wanted.draftId(), place, quote, wanted.body(), author))
                    : Outcome.<String>refused(
                        Problem.badInput("input.quote", "这一段里没有这几个字。请照段落现在的文字填，或不填。")))
        .orElseGet(() -> Outcome.refused(Problem.notFound("input.paragraphId", "段落", paragraphId)));
  }

  private String store(
      Office office,
      String draftId,
      @Nullable Place place,
      String quote,
      String body,
      String author) {
    CommentRow row = new CommentRow();
    row.office = office.id();
    row.id = Ids.next();
    row.draftId = draftId;
    row.place = place == null ? null : place.stored();
    row.quote = quote;
    row.body = body;
    row.author = author;
    row.writtenAt = clock.instant();
    rows.persist(row);
    return row.id;
  }
}
