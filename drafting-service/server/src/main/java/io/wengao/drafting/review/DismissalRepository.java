package io.wengao.drafting.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class DismissalRepository implements PanacheRepositoryBase<DismissalRow, DismissalRow.Key> {
  /** Those of the office and of the drafts named, oldest first. */
  List<DismissalRow> of(Office office, Collection<String> draftIds) {
    return draftIds.isEmpty()
        ? list("office = ?1 and draftId is null order by createdAt, id", office.id())
        : list(
            "office = ?1 and (draftId is null or draftId in ?2) order by createdAt, id",
            office.id(),
            draftIds);
  }
}
