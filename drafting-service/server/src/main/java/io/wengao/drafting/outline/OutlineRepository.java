package io.wengao.drafting.outline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.storage.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class OutlineRepository implements PanacheRepositoryBase<OutlineRow, VersionKey> {
  Optional<OutlineRow> latest(Office office, String id) {
    return find("office = ?1 and id = ?2 order by version desc", office.id(), id)
        .firstResultOptional();
  }

  Optional<OutlineRow> version(Office office, String id, int version) {
    return findByIdOptional(new VersionKey(office.id(), id, version));
  }

  List<OutlineRow> latest(Office office, Collection<String> ids) {
    return list(
        "from OutlineRow b where b.office = ?1 and b.id in ?2 and b.version = (select"
            + " max(o.version) from OutlineRow o where o.office = b.office and o.id = b.id)",
        office.id(),
        ids);
  }
}
