package io.wengao.drafting.api;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.rounds.RedLine;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A line on its way from one revision to another.")
public record RevisionLine(
    @NonNull @Description("Which line.") DraftPlace place,
    @NonNull @Description("Whether the line as a whole was kept, came or went.") LineChange change,
    @NonNull
        @Description("Its words with a heading's number, in order; what went before what came.")
        List<@NonNull RevisionPiece> pieces) {

  static RevisionLine of(RedLine line) {
    LineChange change =
        switch (line.fate()) {
          case TrackedDocument.Change.Kept kept -> LineChange.KEPT;
          case TrackedDocument.Change.Typed typed -> LineChange.TYPED;
          case TrackedDocument.Change.Struck struck -> LineChange.STRUCK;
        };
    return new RevisionLine(
        DraftPlace.of(line.place()),
        change,
        line.pieces().stream().map(RevisionPiece::of).toList());
  }
}
