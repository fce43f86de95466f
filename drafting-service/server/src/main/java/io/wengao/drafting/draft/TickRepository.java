package io.wengao.drafting.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class TickRepository implements PanacheRepositoryBase<TickRow, TickRow.Key> {
  List<TickRow> of(Office office, String draftId) {
    return list("office = ?1 and draftId = ?2", office.id(), draftId);
  }

  /** Forgets the ticks of facts that are no longer there. */
  void keepOnly(Office office, String draftId, Collection<String> factIds) {
    of(office, draftId).stream().filter(t -> !factIds.contains(t.factId)).forEach(this::delete);
  }
}
