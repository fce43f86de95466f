package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.wengao.outage.DatabaseBound;
import java.util.Collections;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The root fields that read. */
@GraphQLApi
@DatabaseBound
@Link(
    url = "https://specs.apollo.dev/federation/v2.7",
    _import = {
      @Import(name = "@key"),
      @Import(name = "@shareable"),
      @Import(name = "@inaccessible")
    })
public class CorpusQueries {
  private final CurrentOffice office;
  private final Corpus corpus;
  private final Lists lists;
  private final Searches searches;
  private final Statistics statistics;
  private final JobViews jobs;

  CorpusQueries(
      CurrentOffice office,
      Corpus corpus,
      Lists lists,
      Searches searches,
      Statistics statistics,
      JobViews jobs) {
    this.office = office;
    this.corpus = corpus;
    this.lists = lists;
    this.searches = searches;
    this.statistics = statistics;
    this.jobs = jobs;
  }

  @Query
  @Description("The document with this id, or null.")
  public @Nullable Document document(@Id @NonNull @Description("Id of the document.") String id) {
    return corpus.documents(office.get(), Collections.singletonList(id)).getFirst();
  }

  @Query
  @Description("The speech with this id, or null.")
  public @Nullable Speech speech(@Id @NonNull @Description("Id of the speech.") String id) {
    return corpus.speeches(office.get(), Collections.singletonList(id)).getFirst();
  }

  @Query
  @Description("The speeches of the corpus.")
  public SpeechConnection speeches(
      @Description("Which speeches are meant; all without it.") @Nullable SpeechFilterInput filter,
      @DefaultValue("IMPORTED_AT_DESC") @Description("In which order.") SpeechOrder orderBy,
      @DefaultValue("20") @Description("How many at most, up to 100.") int first,
      @Description("Cursor of the edge after which the page begins.") @Nullable String after) {
    SpeechFilterInput.check(filter, "filter");
    return lists.speeches(office.get(), filter, orderBy, Paging.first(first), after);
  }

  @Query
  @Description("What answers a search, the best first.")
  public SearchConnection search(
      @NonNull @Description("What is looked for.") SearchInput input,
      @DefaultValue("10") @Description("How many at most, up to 100.") int first,
      @Description("Cursor of the edge after which the page begins.") @Nullable String after) {
    input.check();
    return searches.search(office.get(), input, Paging.first(first), after);
  }

  @Query
  @Description("What the corpus holds.")
  public CorpusStatistics corpusStatistics() {
    return statistics.of(office.get());
  }

  @Query
  @Description("The import with this id, or null.")
  public @Nullable ImportJob job(@Id @NonNull @Description("Id of the job.") String id) {
    return jobs.job(office.get(), id);
  }
}
