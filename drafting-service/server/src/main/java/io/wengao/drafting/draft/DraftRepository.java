package io.wengao.drafting.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftRow, DraftRow.Key> {
  /** The row, locked until the transaction ends: the changes of a draft form a queue. */
  Optional<DraftRow> locked(Office office, String id) {
    return findByIdOptional(new DraftRow.Key(office.id(), id), LockModeType.PESSIMISTIC_WRITE);
  }

  List<DraftRow> rows(Office office, Collection<String> ids) {
    return list("office = ?1 and id in ?2", office.id(), ids);
  }

  Citations.Page page(Office office, int first, int offset) {
    List<String> ids =
        getEntityManager()
            .createQuery(
                "select d.id from DraftRow d where d.office = ?1 order by d.createdAt desc, d.id"
                    + " desc",
                String.class)
            .setParameter(1, office.id())
            .setFirstResult(offset)
            .setMaxResults(first)
            .getResultList();
    return new Citations.Page(ids, offset, count("office", office.id()));
  }
}
