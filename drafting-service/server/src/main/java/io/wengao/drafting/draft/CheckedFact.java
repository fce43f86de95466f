package io.wengao.drafting.draft;

import io.wengao.composition.factsheet.FactClaim;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the fact sheet (核稿单).
 *
 * @param places every claim of the draft that says the same, this one among them
 * @param tick null until a person has confirmed it
 */
public record CheckedFact(FactClaim claim, List<FactClaim> places, @Nullable Tick tick) {
  public CheckedFact {
    places = List.copyOf(places);
  }

  /** Who confirmed it and when. */
  public record Tick(String who, Instant at) {}
}
