package io.wengao.drafting.api;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A page of drafts, newest first (Relay).")
public record DraftConnection(
    @NonNull @Description("The drafts with their cursors.") List<@NonNull DraftEdge> edges,
    @NonNull @Description("The drafts.") List<@NonNull Draft> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many drafts there are in all.") int totalCount) {

  static DraftConnection of(List<Draft> drafts, int offset, long total) {
    List<DraftEdge> edges = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      edges.add(new DraftEdge(Cursor.of(offset + i + 1), drafts.get(i)));
    }
    PageInfo page =
        new PageInfo(
            offset + drafts.size() < total,
            offset > 0,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new DraftConnection(edges, drafts, page, (int) total);
  }
}
