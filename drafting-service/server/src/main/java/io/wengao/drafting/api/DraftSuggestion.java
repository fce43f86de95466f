package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.rounds.Suggestion;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A change somebody made in a Word file that came back, to be taken or refused.")
public record DraftSuggestion(
    @Id @NonNull @Description("Id.") String id,
    @NonNull @Description("What it would do.") SuggestionKind kind,
    @NonNull @Description("What became of it.") SuggestionState state,
    @NonNull @Description("The line it is about.") DraftPlace place,
    @NonNull @Description("The text of the line it was made for, without a heading's number.")
        String baseText,
    @NonNull @Description("The words of `baseText` that would go; empty where words only come.")
        Span span,
    @NonNull @Description("The words that would go.") String struckText,
    @NonNull @Description("The words that would come; a line feed makes a new paragraph.")
        String typedText,
    @NonNull @Description("Who made it, as the file says.") String author,
    @Nullable @Description("When, as the file says.") Instant madeAt,
    @Nullable @Description("When it was taken or refused.") Instant decidedAt) {

  static DraftSuggestion of(Suggestion it) {
    return new DraftSuggestion(
        it.id(),
        SuggestionKind.valueOf(it.kind().name()),
        SuggestionState.valueOf(it.state().name()),
        DraftPlace.of(it.place()),
        it.base(),
        Span.of(it.span()),
        it.span().of(it.base()),
        it.typed(),
        it.author(),
        it.madeAt(),
        it.decidedAt());
  }
}
