package io.wengao.corpus.lexicon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lexicon of each office; empty until one imports entries. */
@ApplicationScoped
public class OfficeLexicon implements PanacheRepositoryBase<LexiconEntryRow, OfficeKey> {
  /** Over all entries, as imports that run at the same time may end in another order. */
  private static final String VERSION =
      """
      select md5(coalesce(
          string_agg(id || ' ' || extract(epoch from imported_at), ',' order by id), ''))
      from lexicon_entry where office = :office
      """;

  /** Entries by kind, position and term. */
  @Transactional
  public List<LexiconEntryRow> entries(Office office, @Nullable EntryKind kind) {
    String order = " order by kind, orderNumber nulls last, term";
    return kind == null
        ? list("key.office = ?1" + order, office.id())
        : list("key.office = ?1 and kind = ?2" + order, office.id(), kind);
  }

  /** Another one after every change of the office's entries, else the same. */
  @Transactional
  public String version(Office office) {
    return (String)
        getEntityManager()
            .createNativeQuery(VERSION, String.class)
            .setParameter("office", office.id())
            .getSingleResult();
  }

  /**
   * Stores entries; one of the same kind and term is replaced.
   *
   * @param replaceAll whether entries that are not among these go
   * @return how many entries were stored
   */
  @Transactional
  public int store(Office office, List<LexiconEntry> entries, boolean replaceAll) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Map<String, LexiconEntryRow> rows = new LinkedHashMap<>();
    for (LexiconEntry entry : entries) {
      String id = id(entry);
      rows.put(id, new LexiconEntryRow(office, id, entry, now));
    }
    if (replaceAll) {
      delete("key.office = ?1", office.id());
    }
    rows.values().forEach(getEntityManager()::merge);
    return rows.size();
  }

  private static String id(LexiconEntry entry) {
    String identity = entry.kind() + "\n" + entry.term();
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
