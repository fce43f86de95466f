package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.Resolver;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.job.SavedJob;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.outline.SavedOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** Entities by key, for the gateway's {@code _entities}: one query a type. */
@GraphQLApi
public class Entities {
  private final CurrentOffice office;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Drafts drafts;
  private final ComposeJobs jobs;

  Entities(CurrentOffice office, Briefs briefs, Outlines outlines, Drafts drafts, ComposeJobs jobs) {
    this.office = office;
    this.briefs = briefs;
    this.outlines = outlines;
    this.drafts = drafts;
    this.jobs = jobs;
  }

  @Resolver
  public List<Passage> passages(@Name("id") @Id List<String> ids) {
    return ids.stream().map(Passage::new).toList();
  }

  @Resolver
  public List<Speech> speeches(@Name("id") @Id List<String> ids) {
    return ids.stream().map(Speech::new).toList();
  }

  @Resolver
  public List<Document> documents(@Name("id") @Id List<String> ids) {
    return ids.stream().map(Document::new).toList();
  }

  @Resolver
  public List<@Nullable Brief> briefs(@Name("id") @Id List<String> ids) {
    Map<String, SavedBrief> found = briefs.find(office.get(), ids);
    return inOrder(ids, found, Brief::of);
  }

  @Resolver
  public List<@Nullable Outline> outlines(@Name("id") @Id List<String> ids) {
    Map<String, SavedOutline> found = outlines.find(office.get(), ids);
    return inOrder(ids, found, Outline::of);
  }

  @Resolver
  public List<@Nullable Draft> drafts(@Name("id") @Id List<String> ids) {
    Map<String, SavedDraft> found = drafts.find(office.get(), ids);
    return inOrder(ids, found, Draft::new);
  }

  @Resolver
  public List<@Nullable ComposeJob> jobs(@Name("id") @Id List<String> ids) {
    Map<String, SavedJob> found = jobs.byId(office.get(), ids);
    return inOrder(ids, found, ComposeJob::of);
  }

  private static <S, T> List<@Nullable T> inOrder(List<String> ids, Map<String, S> found, Function<S, T> type) {
    List<@Nullable T> all = new ArrayList<>();
    for (String id : ids) {
      S saved = found.get(id);
      all.add(saved == null ? null : type.apply(saved));
    }
    return all;
  }
}
