package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Origin;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes lines of a draft under the names of those who proposed it, and names revisions. */
@ApplicationScoped
public class Rewriting {
  private static final int LONGEST_NAME = 100;

  private final DraftRepository rows;
  private final RevisionRepository revisions;
  private final Revising revising;
  private final Once once;
  private final Clock clock;

  Rewriting(
      DraftRepository rows,
      RevisionRepository revisions,
      Revising revising,
      Once once,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.revising = revising;
    this.once = once;
    this.clock = clock;
  }

  /**
   * A rewrite with its author.
   *
   * @param rewrite finds it for the text as it is when its turn comes; empty when its place is no
   *     longer as it was
   * @param at when it was proposed; null counts as now
   * @param path the input field that asked for it; null when it may be left out if it cannot be
   *     done
   * @param done is run in the transaction when it was carried out
   */
  public record Signed(
      Function<DraftContent, Optional<Rewrite>> rewrite,
      String author,
      @Nullable Instant at,
      @Nullable String path,
      Runnable done) {}

  /**
   * Carries rewrites out, one revision an author; gives the draft's id.
   *
   * @param operation name of the mutation
   * @param request what was asked for, for the idempotency key
   * @param wanted finds the rewrites for the latest text, in the order they are to be carried out;
   *     none leaves the draft as it is
   */
  public Outcome<String> carryOut(
      Office office,
      String draftId,
      String key,
      String operation,
      Object request,
      Function<DraftContent, Outcome<List<Signed>>> wanted) {
    return once.run(office, key, operation, request, () -> carryOut(office, draftId, wanted));
  }

  private Outcome<String> carryOut(
      Office office, String draftId, Function<DraftContent, Outcome<List<Signed>>> wanted) {
    Optional<DraftRow> row = rows.locked(office, draftId);
    if (row.isEmpty()) {
      return Outcome.refused(Problem.notFound("input.draftId", "文稿", draftId));
    }
    if (row.get().revision == 0) {
      return Outcome.refused(Problem.notReady("input.draftId", "文稿还没有成文，成文后才能修改。"));
    }
    DraftContent text = revising.latest(office, row.get());
    return switch (wanted.apply(text)) {
      case Outcome.Refused<List<Signed>>(List<Problem> problems) -> Outcome.refused(problems);
      case Outcome.Done<List<Signed>>(List<Signed> all) -> revisions(office, row.get(), text, all);
    };
  }

  private Outcome<String> revisions(
      Office office, DraftRow row, DraftContent before, List<Signed> all) {
    Set<String> authors = new LinkedHashSet<>();
    all.forEach(signed -> authors.add(signed.author()));
    DraftContent text = before;
    for (String author : authors) {
      DraftContent earlier = text;
      for (Signed signed : all.stream().filter(s -> s.author().equals(author)).toList()) {
        Optional<DraftContent> changed = changed(text, signed);
        if (changed.isPresent()) {
          text = changed.get();
          signed.done().run();
        } else if (signed.path() != null) {
          return Outcome.refused(gone(signed.path()));
        }
      }
      if (!text.equals(earlier)) {
        revising.store(office, row, text, Revision.Cause.EDITED, author);
        text = revising.latest(office, row);
      }
    }
    return Outcome.done(row.id);
  }

  private Optional<DraftContent> changed(DraftContent text, Signed signed) {
    Instant at = signed.at() == null ? clock.instant() : signed.at();
    Origin.FromEditor editor = new Origin.FromEditor(signed.author(), at);
    return signed.rewrite().apply(text).flatMap(rewrite -> Rewriter.apply(text, rewrite, editor));
  }

  /** The place of a change is no longer as it was. */
  public static Problem gone(String path) {
    return new Problem(
        Problem.Code.CONFLICT, "这处修改所依据的文字已经变了，或那里不能这样改。请直接修改段落，再不采纳这一条。", path, null);
  }

  /** Gives a revision a name, such as 征求意见稿, or takes it away; gives the draft's id. */
  public Outcome<String> name(
      Office office, String draftId, int revision, @Nullable String name, String key) {
    record Request(String draftId, int revision, @Nullable String name) {}
    return once.run(
        office,
        key,
        "nameRevision",
        new Request(draftId, revision, name),
        () -> {
          Optional<RevisionRow> row = revisions.find(office, draftId, revision);
          if (row.isEmpty()) {
            return Outcome.refused(
                Problem.notFound("input.revision", "修订版本", draftId + "/" + revision));
          }
          if (name != null && (name.length() > LONGEST_NAME || name.lines().count() > 1)) {
            return Outcome.refused(
                Problem.badInput("input.name", "版本名称请写一行，不超过" + LONGEST_NAME + "个字符。"));
          }
          row.get().name = name == null || name.isBlank() ? null : name.strip();
          return Outcome.done(draftId);
        });
  }
}
