package io.wengao.corpus.lexicon;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry as stored; its id comes from kind and term, so that a later import replaces it. */
@Entity
@Table(name = "lexicon_entry")
public class LexiconEntryRow {
  @EmbeddedId OfficeKey key;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  EntryKind kind;

  @Column(name = "term")
  String term;

  // As every list of words here: one mapped as JSON would make Hibernate take the others for JSON.
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "variants")
  List<String> variants;

  @Column(name = "post")
  @Nullable String post;

  @Column(name = "position")
  @Nullable Integer orderNumber;

  @Column(name = "since")
  @Nullable String since;

  @Column(name = "until")
  @Nullable String until;

  @Column(name = "note")
  @Nullable String note;

  @Column(name = "imported_at")
  Instant importedAt;

  protected LexiconEntryRow() {}

  LexiconEntryRow(Office office, String id, LexiconEntry entry, Instant importedAt) {
    this.key = office.key(id);
    this.kind = entry.kind();
    this.term = entry.term();
    this.variants = entry.variants();
    this.post = entry.post();
    this.orderNumber = entry.position();
    this.since = entry.since();
    this.until = entry.until();
    this.note = entry.note();
    this.importedAt = importedAt;
  }

  public String id() {
    return key.id();
  }

  public LexiconEntry entry() {
    return new LexiconEntry(kind, term, variants, post, orderNumber, since, until, note);
  }
}
