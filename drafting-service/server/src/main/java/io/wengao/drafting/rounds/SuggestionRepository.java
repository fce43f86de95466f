package io.wengao.drafting.rounds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SuggestionRepository implements PanacheRepositoryBase<SuggestionRow, SuggestionRow.Key> {
  /** In the order of the files and of the text. */
  List<SuggestionRow> of(Office office, String draftId) {
    return list(
        "office = ?1 and draftId = ?2 order by createdAt, position, id", office.id(), draftId);
  }
}
