package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Citations;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.SavedDraft;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/**
 * Which drafts use a passage or a speech: two queries for all passages of an answer. Both fields
 * are nullable, because a passage comes from another service and must not go with this one.
 */
@GraphQLApi
@DatabaseBound
public class CitationApi {
  private final CurrentOffice office;
  private final Citations citations;
  private final Drafts drafts;

  CitationApi(CurrentOffice office, Citations citations, Drafts drafts) {
    this.office = office;
    this.citations = citations;
    this.drafts = drafts;
  }

  @Name("usedIn")
  @Description("The drafts whose latest revision takes words from this passage, newest first.")
  public List<DraftConnection> usedIn(
      @Source List<Passage> passages,
      @Name("first") @DefaultValue("20") @Description("At most so many, 1 to 100.") int first,
      @Name("after") @Nullable @Description("Only what follows this cursor.") String after) {
    Office here = office.get();
    List<String> ids = passages.stream().map(Passage::id).toList();
    return connections(
        here,
        ids,
        citations.ofPassages(here, Set.copyOf(ids), Cursor.first(first), Cursor.offset(after)));
  }

  @Name("drafts")
  @Description("The drafts whose latest revision takes words from this speech, newest first.")
  public List<DraftConnection> drafts(
      @Source List<Speech> speeches,
      @Name("first") @DefaultValue("20") @Description("At most so many, 1 to 100.") int first,
      @Name("after") @Nullable @Description("Only what follows this cursor.") String after) {
    Office here = office.get();
    List<String> ids = speeches.stream().map(Speech::id).toList();
    return connections(
        here,
        ids,
        citations.ofSpeeches(here, Set.copyOf(ids), Cursor.first(first), Cursor.offset(after)));
  }

  private List<DraftConnection> connections(
      Office here, List<String> ids, Map<String, Citations.Page> pages) {
    Set<String> draftIds = new LinkedHashSet<>();
    pages.values().forEach(page -> draftIds.addAll(page.draftIds()));
    Map<String, SavedDraft> found = draftIds.isEmpty() ? Map.of() : drafts.find(here, draftIds);
    List<DraftConnection> connections = new ArrayList<>();
    for (String id : ids) {
      Citations.Page page = pages.getOrDefault(id, Citations.Page.empty(0));
      List<Draft> nodes = new ArrayList<>();
      for (String draftId : page.draftIds()) {
        SavedDraft draft = found.get(draftId);
        if (draft != null) {
          nodes.add(new Draft(draft));
        }
      }
      connections.add(DraftConnection.of(nodes, page.offset(), page.total()));
    }
    return connections;
  }
}
