package io.wengao.drafting.api;

import io.smallrye.graphql.api.Deprecated;
import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.review.OfficeLexicon;
import io.wengao.drafting.lexicon.Lexicons;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The office's lexicon. */
@GraphQLApi
@DatabaseBound
public class LexiconApi {
  private static final String MOVED =
      "The office's lexicon is one and kept with the corpus: use importLexicon. Entries saved here"
          + " go on to count.";

  private final CurrentOffice office;
  private final Lexicons lexicons;

  LexiconApi(CurrentOffice office, Lexicons lexicons) {
    this.office = office;
    this.lexicons = lexicons;
  }

  @Query("lexicon")
  @Description(
      "The office's lexicon (词库) as the review reads it, by kind and word: `officeLexicon`, and"
          + " older entries saved by `saveLexiconEntry`.")
  @Nullable
  public List<@NonNull LexiconEntry> lexicon() {
    return lexicons.entries(office.get()).stream().map(LexiconEntry::of).toList();
  }

  @Mutation("saveLexiconEntry")
  @Deprecated(reason = MOVED)
  @Description("Saves an entry of the office's lexicon.")
  public SaveLexiconEntryPayload saveLexiconEntry(
      @Name("input") @NonNull @Description("The entry.") SaveLexiconEntryInput input) {
    Office here = office.get();
    List<String> variants = input.variants() == null ? List.of() : input.variants();
    OfficeLexicon.Kind kind = OfficeLexicon.Kind.valueOf(input.kind().name());
    var entry = new OfficeLexicon.Entry(kind, input.word(), variants, input.note());
    return switch (lexicons.save(here, entry, input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new SaveLexiconEntryPayload(entry(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new SaveLexiconEntryPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("deleteLexiconEntry")
  @Deprecated(reason = MOVED)
  @Description("Removes an entry that saveLexiconEntry saved.")
  public DeleteLexiconEntryPayload deleteLexiconEntry(
      @Name("input") @NonNull @Description("The entry.") DeleteLexiconEntryInput input) {
    return switch (lexicons.delete(office.get(), input.id(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new DeleteLexiconEntryPayload(id, List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new DeleteLexiconEntryPayload(null, MutationError.of(problems));
    };
  }

  private @Nullable LexiconEntry entry(Office here, String id) {
    return lexicons.saved(here).stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .map(LexiconEntry::of)
        .orElse(null);
  }
}
