package io.wengao.corpus.api;

import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead from one type to another, loaded in batches. */
@GraphQLApi
@DatabaseBound
public class CorpusFields {
  private final CurrentOffice office;
  private final Corpus corpus;
  private final Searches searches;
  private final Statistics statistics;

  CorpusFields(CurrentOffice office, Corpus corpus, Searches searches, Statistics statistics) {
    this.office = office;
    this.corpus = corpus;
    this.searches = searches;
    this.statistics = statistics;
  }

  @Description(
      "Number of speeches the search index holds; less than `speeches` while it catches up, null with an error while it cannot be asked.")
  public @Nullable Integer indexedSpeeches(@Source CorpusStatistics counted) {
    return Math.toIntExact(statistics.indexed(office.get()).speeches());
  }

  @Description(
      "The same for the same documents, read and indexed by the same rules; null with an error while the search index cannot be asked.")
  public @Nullable String indexGeneration(@Source CorpusStatistics counted) {
    return statistics.indexed(office.get()).generation();
  }

  @Description("What the hits of all pages are, counted.")
  public @NonNull SearchFacets facets(@Source SearchConnection found) {
    return searches.facets(office.get(), found);
  }

  @Description("Its speeches in order of the file.")
  public @NonNull List<@NonNull List<@NonNull Speech>> speeches(@Source List<Document> documents) {
    return corpus.speechesOf(office.get(), documents);
  }

  @Description("Its paragraphs in order, headings and salutation included.")
  public @NonNull List<@NonNull List<@NonNull Passage>> paragraphs(@Source List<Speech> speeches) {
    return corpus.passagesOf(office.get(), speeches);
  }

  @Description("How it is written, measured anew each time; null when it was deleted meanwhile.")
  public List<@Nullable SpeechStyle> style(@Source List<Speech> speeches) {
    return corpus.styles(office.get(), speeches.stream().map(Speech::id).toList());
  }

  @Description("The document it was read from.")
  public List<@Nullable Document> document(@Source List<Speech> speeches) {
    return corpus.documents(
        office.get(), speeches.stream().<@Nullable String>map(Speech::documentId).toList());
  }

  @Description("The speech it is of.")
  public List<@Nullable Speech> speech(@Source List<Passage> passages) {
    return corpus.speeches(
        office.get(), passages.stream().<@Nullable String>map(Passage::speechId).toList());
  }

  @Name("document")
  @Description(
      "The document its bytes are; null when it was refused or waits, or when the document was deleted.")
  public List<@Nullable Document> documentOfFile(@Source List<ImportedFile> files) {
    return corpus.documents(
        office.get(), files.stream().<@Nullable String>map(ImportedFile::documentId).toList());
  }
}
