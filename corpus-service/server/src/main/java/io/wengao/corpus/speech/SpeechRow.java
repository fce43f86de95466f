package io.wengao.corpus.speech;

import io.wengao.corpus.document.Standing;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import io.wengao.text.SpeechReader;
import io.wengao.text.classification.Classification;
import io.wengao.text.classification.Labelled;
import io.wengao.text.classification.Year;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.structure.Section;
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

/**
 * A speech as stored; its id is {@code documentId-index}. Offsets are UTF-16 code units of {@link
 * #text()}.
 */
@Entity
@Table(name = "speech")
public class SpeechRow {
  @EmbeddedId OfficeKey key;

  @Column(name = "document_id")
  String documentId;

  @Column(name = "index")
  int index;

  @Column(name = "title")
  String title;

  @Column(name = "title_suggested")
  boolean titleSuggested;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "title_block")
  List<String> titleBlock;

  @Column(name = "salutation")
  @Nullable String salutation;

  @Column(name = "body")
  String body;

  @Column(name = "character_count")
  int characterCount;

  @Column(name = "kind_id")
  String kindId;

  @Column(name = "kind_label")
  String kindLabel;

  @Column(name = "occasion_id")
  @Nullable String occasionId;

  @Column(name = "occasion_label")
  @Nullable String occasionLabel;

  @Column(name = "level_id")
  @Nullable String levelId;

  @Column(name = "level_label")
  @Nullable String levelLabel;

  @Column(name = "year")
  @Nullable Integer year;

  @Column(name = "year_inferred")
  @Nullable Boolean yearInferred;

  @Column(name = "year_basis")
  @Nullable String yearBasis;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "theme_ids")
  List<String> themeIds;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "themes")
  List<Labelled> themes;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "outline")
  List<Section> outline;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "findings")
  List<Finding> findings;

  @Column(name = "material_blocked")
  @Nullable String materialBlocked;

  @Column(name = "material_released")
  boolean materialReleased;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing")
  Standing standing;

  @Column(name = "imported_at")
  Instant importedAt;

  @Column(name = "reader_version")
  String readerVersion;

  protected SpeechRow() {}

  SpeechRow(
      Office office,
      String documentId,
      io.wengao.text.Speech speech,
      Standing standing,
      Instant importedAt) {
    this.key = office.key(documentId + "-" + speech.index());
    this.documentId = documentId;
    this.index = speech.index();
    this.standing = standing;
    this.importedAt = importedAt;
    read(speech);
  }

  /** Takes what reading tells of the speech; what people decided about it stays. */
  public final void read(io.wengao.text.Speech speech) {
    Classification is = speech.classification();
    this.title = speech.title();
    this.titleSuggested = speech.titleSuggested();
    this.titleBlock = speech.titleBlock();
    this.salutation = speech.salutation();
    this.body = speech.text();
    this.characterCount = speech.characterCount();
    this.kindId = is.kind().id();
    this.kindLabel = is.kind().label();
    this.themeIds = is.themes().stream().map(Labelled::id).toList();
    this.themes = is.themes();
    this.outline = speech.outline();
    this.findings = speech.findings();
    this.materialBlocked = MaterialUse.blockedBecause(speech).orElse(null);
    this.readerVersion = SpeechReader.VERSION;
    classify(is.occasion(), is.level(), is.year());
  }

  private void classify(
      @Nullable Labelled occasion, @Nullable Labelled level, @Nullable Year when) {
    occasionId = occasion == null ? null : occasion.id();
    occasionLabel = occasion == null ? null : occasion.label();
    levelId = level == null ? null : level.id();
    levelLabel = level == null ? null : level.label();
    year = when == null ? null : when.value();
    yearInferred = when == null ? null : when.inferred();
    yearBasis = when == null ? null : when.basis();
  }

  public String id() {
    return key.id();
  }

  public String documentId() {
    return documentId;
  }

  /** Position in its document, from 0. */
  public int index() {
    return index;
  }

  public String title() {
    return title;
  }

  public boolean titleSuggested() {
    return titleSuggested;
  }

  public List<String> titleBlock() {
    return titleBlock;
  }

  public @Nullable String salutation() {
    return salutation;
  }

  /** The clean body, paragraphs joined by a line feed. */
  public String text() {
    return body;
  }

  public int characterCount() {
    return characterCount;
  }

  public Labelled kind() {
    return new Labelled(kindId, kindLabel);
  }

  public @Nullable Labelled occasion() {
    return labelled(occasionId, occasionLabel);
  }

  public @Nullable Labelled level() {
    return labelled(levelId, levelLabel);
  }

  public @Nullable Year year() {
    return year == null
        ? null
        : new Year(year, Boolean.TRUE.equals(yearInferred), yearBasis == null ? "" : yearBasis);
  }

  public List<Labelled> themes() {
    return themes;
  }

  public List<Section> outline() {
    return outline;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** What reading it says against lending its wording, in Chinese; null when there is nothing. */
  public @Nullable String materialBlocked() {
    return materialBlocked;
  }

  /** Whether somebody decided that its wording is lent all the same. */
  public boolean materialReleased() {
    return materialReleased;
  }

  /** Whether its wording may be lent. */
  public boolean lendable() {
    return materialBlocked == null || materialReleased;
  }

  /** Lets a blocked speech lend its wording, or takes that back. */
  public void release(boolean released) {
    this.materialReleased = released;
  }

  public Standing standing() {
    return standing;
  }

  public Instant importedAt() {
    return importedAt;
  }

  private static @Nullable Labelled labelled(@Nullable String id, @Nullable String label) {
    return id == null || label == null ? null : new Labelled(id, label);
  }
}
