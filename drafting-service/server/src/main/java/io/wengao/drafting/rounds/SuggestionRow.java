package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.Place;
import io.wengao.text.span.Span;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal that came in, and what became of it. */
@Entity
@Table(name = "suggestion")
@IdClass(SuggestionRow.Key.class)
class SuggestionRow {
  @Id String office;
  @Id String id;
  String draftId;
  String importId;
  int position;

  @Enumerated(EnumType.STRING)
  Suggestion.Kind kind;

  String place;
  String base;
  int fromUnit;
  int toUnit;
  String typed;
  String author;
  @Nullable Instant madeAt;

  @Enumerated(EnumType.STRING)
  Suggestion.State state;

  @Nullable Instant decidedAt;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  SuggestionRow() {}

  Proposal proposal() {
    return new Proposal(
        kind,
        Place.read(place).orElseThrow(),
        base,
        new Span(fromUnit, toUnit),
        typed,
        new TrackedDocument.By(author, madeAt));
  }

  Suggestion suggestion() {
    return new Suggestion(
        id,
        importId,
        kind,
        Place.read(place).orElseThrow(),
        base,
        new Span(fromUnit, toUnit),
        typed,
        author,
        madeAt,
        state,
        decidedAt);
  }

  record Key(String office, String id) implements Serializable {}
}
