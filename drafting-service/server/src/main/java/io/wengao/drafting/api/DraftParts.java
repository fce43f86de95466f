package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.material.StyleSource;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.export.Exports;
import io.wengao.drafting.export.SavedExport;
import io.wengao.drafting.job.ComposeJobs;
import io.wengao.drafting.job.SavedJob;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of {@link Draft} that are read from elsewhere, for all drafts of an answer at once. */
@GraphQLApi
@DatabaseBound
public class DraftParts {
  private final CurrentOffice office;
  private final Briefs briefs;
  private final Outlines outlines;
  private final Drafts drafts;
  private final ComposeJobs jobs;
  private final Exports exports;

  DraftParts(
      CurrentOffice office,
      Briefs briefs,
      Outlines outlines,
      Drafts drafts,
      ComposeJobs jobs,
      Exports exports) {
    this.office = office;
    this.briefs = briefs;
    this.outlines = outlines;
    this.drafts = drafts;
    this.jobs = jobs;
    this.exports = exports;
  }

  @Name("brief")
  @Description("The brief it was composed from, at the version it was composed from.")
  public List<@Nullable Brief> brief(@Source List<Draft> sources) {
    Office here = office.get();
    List<@Nullable Brief> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(
          briefs
              .find(here, draft.saved().briefId(), draft.saved().briefVersion())
              .map(Brief::of)
              .orElse(null));
    }
    return all;
  }

  @Name("outline")
  @Description("The outline it follows, at the version it follows.")
  public List<@Nullable Outline> outline(@Source List<Draft> sources) {
    Office here = office.get();
    List<@Nullable Outline> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(
          outlines
              .find(here, draft.saved().outlineId(), draft.saved().outlineVersion())
              .map(Outline::of)
              .orElse(null));
    }
    return all;
  }

  @Name("job")
  @Description("The job that composes it.")
  public List<@Nullable ComposeJob> job(@Source List<Draft> sources) {
    Map<String, SavedJob> found =
        jobs.byDraft(office.get(), sources.stream().map(Draft::getId).toList());
    List<@Nullable ComposeJob> all = new ArrayList<>();
    for (Draft draft : sources) {
      SavedJob job = found.get(draft.getId());
      all.add(job == null ? null : ComposeJob.of(job));
    }
    return all;
  }

  @NonNull
  @Name("imitated")
  @Description("The speeches whose manner it follows; none of its words come from there for that.")
  public List<List<@NonNull ImitatedSpeech>> imitated(@Source List<Draft> sources) {
    Map<String, List<StyleSource>> found =
        jobs.imitated(office.get(), sources.stream().map(Draft::getId).toList());
    List<List<ImitatedSpeech>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(
          found.getOrDefault(draft.getId(), List.of()).stream().map(ImitatedSpeech::of).toList());
    }
    return all;
  }

  @NonNull
  @Name("revisions")
  @Description("Its history, newest first.")
  public List<List<@NonNull DraftRevision>> revisions(@Source List<Draft> sources) {
    Office here = office.get();
    List<List<DraftRevision>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(drafts.history(here, draft.getId()).stream().map(DraftRevision::of).toList());
    }
    return all;
  }

  @NonNull
  @Name("exports")
  @Description("Its files that can still be downloaded, newest first.")
  public List<List<@NonNull DraftExport>> exports(@Source List<Draft> sources) {
    Map<String, List<SavedExport>> found =
        exports.ofDrafts(office.get(), sources.stream().map(Draft::getId).toList());
    List<List<DraftExport>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(found.getOrDefault(draft.getId(), List.of()).stream().map(DraftExport::of).toList());
    }
    return all;
  }
}
