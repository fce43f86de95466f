package io.wengao.drafting.brief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.storage.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BriefRepository implements PanacheRepositoryBase<BriefRow, VersionKey> {
  Optional<BriefRow> latest(Office office, String id) {
    return find("office = ?1 and id = ?2 order by version desc", office.id(), id)
        .firstResultOptional();
  }

  Optional<BriefRow> version(Office office, String id, int version) {
    return findByIdOptional(new VersionKey(office.id(), id, version));
  }

  List<BriefRow> latest(Office office, Collection<String> ids) {
    return list(
        "from BriefRow b where b.office = ?1 and b.id in ?2 and b.version ="
            + " (select max(o.version) from BriefRow o where o.office = b.office and o.id = b.id)",
        office.id(),
        ids);
  }
}
