package io.wengao.drafting.rounds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<CommentRow, CommentRow.Key> {
  /** Oldest first. */
  List<CommentRow> of(Office office, String draftId) {
    return list("office = ?1 and draftId = ?2 order by writtenAt, id", office.id(), draftId);
  }
}
