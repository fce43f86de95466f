package io.wengao.corpus.speech;

import io.wengao.corpus.office.OfficeKey;
import io.wengao.text.classification.Move;
import io.wengao.text.span.Span;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a speech as stored, headings and salutation included; its id is {@code
 * speechId-start}.
 */
@Entity
@Table(name = "passage")
public class PassageRow {
  @EmbeddedId OfficeKey key;

  @Column(name = "speech_id")
  String speechId;

  @Column(name = "document_id")
  String documentId;

  @Column(name = "index")
  int index;

  @Column(name = "start_offset")
  int start;

  @Column(name = "end_offset")
  int end;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  PassageRole role;

  @Column(name = "move_id")
  String moveId;

  @Column(name = "move_label")
  String moveLabel;

  @Column(name = "section_number")
  @Nullable String sectionNumber;

  @Column(name = "section_heading")
  @Nullable String sectionHeading;

  @Column(name = "section_level")
  @Nullable Integer sectionLevel;

  @Column(name = "section_path")
  List<Integer> sectionPath;

  @Column(name = "damaged")
  boolean damaged;

  @Column(name = "sha256")
  String sha256;

  @Column(name = "text")
  String text;

  protected PassageRow() {}

  public String id() {
    return key.id();
  }

  public String speechId() {
    return speechId;
  }

  public String documentId() {
    return documentId;
  }

  /** Position in the speech, from 0. */
  public int index() {
    return index;
  }

  /** Place in the speech's text. */
  public Span span() {
    return new Span(start, end);
  }

  public PassageRole role() {
    return role;
  }

  public Move move() {
    return new Move(moveId, moveLabel);
  }

  public @Nullable String sectionNumber() {
    return sectionNumber;
  }

  /** The heading of the innermost section it belongs to; null before the first. */
  public @Nullable String sectionHeading() {
    return sectionHeading;
  }

  public @Nullable Integer sectionLevel() {
    return sectionLevel;
  }

  /** Whether a finding of weight lies in it. */
  public boolean damaged() {
    return damaged;
  }

  /** SHA-256 of its text in UTF-8, lower-case hex. */
  public String sha256() {
    return sha256;
  }

  public String text() {
    return text;
  }
}
