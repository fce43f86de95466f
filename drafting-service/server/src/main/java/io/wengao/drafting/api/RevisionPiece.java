package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.layout.TrackedDocument;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A run of characters with one fate.")
public record RevisionPiece(
    @NonNull @Description("The characters.") String text,
    @NonNull @Description("What became of them.") LineChange change,
    @Nullable @Description("Who typed or struck them; null for what was kept.") String author,
    @Nullable @Description("When; null for what was kept.") Instant at) {

  static RevisionPiece of(TrackedDocument.Piece piece) {
    return switch (piece.change()) {
      case TrackedDocument.Change.Kept kept ->
          new RevisionPiece(piece.text(), LineChange.KEPT, null, null);
      case TrackedDocument.Change.Typed(TrackedDocument.By by) ->
          new RevisionPiece(piece.text(), LineChange.TYPED, by.author(), by.at());
      case TrackedDocument.Change.Struck(TrackedDocument.By by) ->
          new RevisionPiece(piece.text(), LineChange.STRUCK, by.author(), by.at());
    };
  }
}
