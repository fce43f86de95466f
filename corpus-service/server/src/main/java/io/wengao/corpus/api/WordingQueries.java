package io.wengao.corpus.api;

import io.wengao.corpus.lexicon.LexiconFile;
import io.wengao.corpus.lexicon.LexiconReader;
import io.wengao.corpus.lexicon.OfficeLexicon;
import io.wengao.corpus.quotation.QuotationCheck;
import io.wengao.corpus.quotation.Verdict;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The root fields about wording: quotations, formulations, the office's lexicon. */
@GraphQLApi
@DatabaseBound
public class WordingQueries {
  private static final int LONGEST_FILE = 1_000_000;

  private final CurrentOffice office;
  private final QuotationCheck quotations;
  private final OfficeLexicon lexicon;
  private final List<Formulation> formulations;

  WordingQueries(CurrentOffice office, QuotationCheck quotations, OfficeLexicon lexicon) {
    this.office = office;
    this.quotations = quotations;
    this.lexicon = lexicon;
    this.formulations =
        io.wengao.text.formulation.Formulation.lexicon().stream().map(Formulation::of).toList();
  }

  @Query
  @Description("Looks for quoted words in all speeches of the office.")
  public QuotationAnswer verifyQuotation(
      @NonNull
          @Description(
              "The words, with or without marks, at most 1,000 characters; …… stands for words left out.")
          String text,
      @DefaultValue("5") @Description("How many places at most, up to 100.") int first) {
    return switch (quotations.of(office.get(), text, Math.max(1, Paging.first(first)))) {
      case Verdict.Found(var places) ->
          new QuotationAnswer(QuotationVerdict.FOUND, QuotationPlace.all(places));
      case Verdict.Near(var places) ->
          new QuotationAnswer(QuotationVerdict.NEAR, QuotationPlace.all(places));
      case Verdict.NotFound() -> new QuotationAnswer(QuotationVerdict.NOT_FOUND, List.of());
      case Verdict.NotAsked(String because) -> throw new BadUserInput("text", because);
    };
  }

  @Query
  @Description("The set formulations that are known, the same for every office.")
  @io.smallrye.graphql.api.Nullable
  public List<@NonNull Formulation> formulations(
      @Description("Words that a name or member must hold; all without it.")
          @Nullable String text) {
    return text == null || text.isBlank()
        ? formulations
        : formulations.stream().filter(it -> it.has(text.strip())).toList();
  }

  @Query
  @Description("The office's own lexicon by kind, position and term; empty until it is imported.")
  @io.smallrye.graphql.api.Nullable
  public List<@NonNull OfficeLexiconEntry> officeLexicon(
      @Description("Only entries of this kind.") @Nullable LexiconEntryKind kind) {
    return lexicon.entries(office.get(), LexiconEntryKind.stored(kind)).stream()
        .map(OfficeLexiconEntry::of)
        .toList();
  }

  @Query
  @Description(
      "Changes with every change of the office's lexicon: who keeps a copy asks for the entries again only then.")
  @io.smallrye.graphql.api.Nullable
  public String officeLexiconVersion() {
    return lexicon.version(office.get());
  }

  @Mutation
  @Description(
      "Imports entries of the office's lexicon from a file; all or nothing. An entry of the same kind and term is replaced.")
  public ImportLexiconPayload importLexicon(
      @NonNull @Description("The entries.") ImportLexiconInput input) {
    if (input.text().length() > LONGEST_FILE) {
      return new ImportLexiconPayload(
          null,
          List.of(
              MutationError.badInput(
                  "input.text", "more than " + LONGEST_FILE + " characters; split the file")));
    }
    return switch (LexiconReader.read(input.text())) {
      case LexiconFile.Wrong(var mistakes) ->
          new ImportLexiconPayload(
              null,
              mistakes.stream()
                  .map(it -> MutationError.badInput("input.text", it.place() + ": " + it.message()))
                  .toList());
      case LexiconFile.Entries(var entries) ->
          new ImportLexiconPayload(
              lexicon.store(office.get(), entries, input.replaceAll()), List.of());
    };
  }
}
