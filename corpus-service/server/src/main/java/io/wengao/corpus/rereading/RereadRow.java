package io.wengao.corpus.rereading;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document that is read again, and what became of it. */
@Entity
@Table(name = "reprocess_document")
public class RereadRow {
  @EmbeddedId RereadKey key;

  @Column(name = "document_id")
  String documentId;

  @Column(name = "attempts")
  int attempts;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  @Nullable RereadOutcome outcome;

  @Column(name = "message")
  @Nullable String message;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "changes")
  @Nullable List<SpeechChange> changes;

  protected RereadRow() {}

  public int position() {
    return key.position();
  }

  public String documentId() {
    return documentId;
  }

  /** How often reading it was begun. */
  public int attempts() {
    return attempts;
  }

  /** Null as long as it waits. */
  public @Nullable RereadOutcome outcome() {
    return outcome;
  }

  /** What should be known of it, in Chinese. */
  public @Nullable String message() {
    return message;
  }

  /** What is otherwise, in order of the file. */
  public List<SpeechChange> changes() {
    return changes == null ? List.of() : changes;
  }
}
