package io.wengao.drafting.rounds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OpinionRepository implements PanacheRepositoryBase<OpinionRow, OpinionRow.Key> {
  /** In the order they came. */
  List<OpinionRow> of(Office office, String draftId) {
    return list("office = ?1 and draftId = ?2 order by createdAt, id", office.id(), draftId);
  }
}
