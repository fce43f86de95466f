package io.wengao.drafting.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision of a draft; never changed once written. */
@Entity
@Table(name = "draft_revision")
@IdClass(RevisionRow.Key.class)
class RevisionRow {
  @Id String office;
  @Id String draftId;
  @Id int revision;

  @Enumerated(EnumType.STRING)
  Revision.Cause cause;

  String document;
  int characters;
  Instant createdAt;
  @Nullable String editor;
  @Nullable String name;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  RevisionRow() {}

  Revision revision() {
    return new Revision(revision, cause, characters, createdAt, editor, name);
  }

  record Key(String office, String draftId, int revision) implements Serializable {}
}
