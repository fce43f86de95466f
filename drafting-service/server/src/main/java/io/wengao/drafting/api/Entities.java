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
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.GraphQLApi;

/**
 * Entities by key, for the gateway's {@code _entities}: one query a type, unknown ones are null.
 * The argument is named as the key field and is a plain list: marked as an id, the list itself
 * would be taken for one.
 */
@GraphQLApi
@DatabaseBound
public class Entities {
  private final CurrentOffice office;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Drafts drafts;
  private final ComposeJobs jobs;

  Entities(
      CurrentOffice office, Briefs briefs, Outlines outlines, Drafts drafts, ComposeJobs jobs) {
    this.office = office;
    this.briefs = briefs;
    this.outlines = outlines;
    this.drafts = drafts;
    this.jobs = jobs;
  }

  @Resolver
  public List<Passage> passages(List<String> id) {
    return id.stream().map(Passage::new).toList();
  }

  @Resolver
  public List<Speech> speeches(List<String> id) {
    return id.stream().map(Speech::new).toList();
  }

  @Resolver
  public List<Document> documents(List<String> id) {
    return id.stream().map(Document::new).toList();
  }

  @Resolver
  public List<@Nullable Brief> briefs(List<String> id) {
    Map<String, SavedBrief> found = briefs.find(office.get(), id);
    return inOrder(id, found, Brief::of);
  }

  @Resolver
  public List<@Nullable Outline> outlines(List<String> id) {
    Map<String, SavedOutline> found = outlines.find(office.get(), id);
    return inOrder(id, found, Outline::of);
  }

  @Resolver
  public List<@Nullable Draft> drafts(List<String> id) {
    Map<String, SavedDraft> found = drafts.find(office.get(), id);
    return inOrder(id, found, Draft::new);
  }

  @Resolver
  public List<@Nullable ComposeJob> jobs(List<String> id) {
    Map<String, SavedJob> found = jobs.byId(office.get(), id);
    return inOrder(id, found, ComposeJob::of);
  }

  private static <S, T> List<@Nullable T> inOrder(
      List<String> ids, Map<String, S> found, Function<S, T> type) {
    List<@Nullable T> all = new ArrayList<>();
    for (String id : ids) {
      S saved = found.get(id);
      all.add(saved == null ? null : type.apply(saved));
    }
    return all;
  }
}
