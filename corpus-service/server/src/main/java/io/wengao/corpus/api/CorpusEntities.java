package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jspecify.annotations.Nullable;

/**
 * Entities by key, for the gateway: one call an entity type, however many are asked for; unknown
 * ones are null. The argument is named as the key field and is a plain list of strings: marked as
 * an id, the list itself would be taken for one.
 */
@GraphQLApi
@DatabaseBound
public class CorpusEntities {
  private final CurrentOffice office;
  private final Corpus corpus;
  private final JobViews jobs;

  CorpusEntities(CurrentOffice office, Corpus corpus, JobViews jobs) {
    this.office = office;
    this.corpus = corpus;
    this.jobs = jobs;
  }

  @Resolver
  public List<@Nullable Document> documents(List<String> id) {
    return corpus.documents(office.get(), id);
  }

  @Resolver
  public List<@Nullable Speech> speeches(List<String> id) {
    return corpus.speeches(office.get(), id);
  }

  @Resolver
  public List<@Nullable Passage> passages(List<String> id) {
    return corpus.passages(office.get(), id);
  }

  @Resolver
  public List<@Nullable ImportJob> importJobs(List<String> id) {
    return jobs.all(office.get(), id);
  }
}
