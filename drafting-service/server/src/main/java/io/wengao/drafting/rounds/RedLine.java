package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line on its way from one revision to another.
 *
 * @param level of a heading, else 0
 * @param pieces its words with the number of a heading
 * @param fate kept, or typed or struck as a whole
 */
public record RedLine(
    Place place, int level, List<TrackedDocument.Piece> pieces, TrackedDocument.Change fate) {
  public RedLine {
    pieces = List.copyOf(pieces);
  }

  /** Kept, typed and struck words in order. */
  public String all() {
    return pieces.stream().map(TrackedDocument.Piece::text).collect(Collectors.joining());
  }

  /** Whether anything was changed. */
  public boolean isChanged() {
    return !(fate instanceof TrackedDocument.Change.Kept)
        || pieces.stream().anyMatch(p -> !(p.change() instanceof TrackedDocument.Change.Kept));
  }
}
