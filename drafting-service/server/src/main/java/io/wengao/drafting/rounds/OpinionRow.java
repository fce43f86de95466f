package io.wengao.drafting.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The opinion of a consulted unit. */
@Entity
@Table(name = "opinion")
@IdClass(OpinionRow.Key.class)
class OpinionRow {
  @Id String office;
  @Id String id;
  String draftId;
  String unit;
  String body;
  String place;

  @Enumerated(EnumType.STRING)
  Opinion.Adoption adoption;

  String reason;
  Instant createdAt;
  Instant updatedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  OpinionRow() {}

  Opinion opinion() {
    return new Opinion(id, draftId, unit, body, place, adoption, reason, createdAt, updatedAt);
  }

  record Key(String office, String id) implements Serializable {}
}
