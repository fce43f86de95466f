package io.wengao.drafting.lexicon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.composition.review.OfficeLexicon;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<EntryRow, EntryRow.Key> {
  List<EntryRow> all(Office office) {
    return list("office = ?1 order by kind, word", office.id());
  }

  Optional<EntryRow> byWord(Office office, OfficeLexicon.Kind kind, String word) {
    return find("office = ?1 and kind = ?2 and word = ?3", office.id(), kind, word)
        .firstResultOptional();
  }
}
