package io.wengao.corpus.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "Words of a passage that a writer keeps for later. Only the writer who kept them lists them; a brief may name the clip as a preferred source.")
public record Clip(
    @Id @NonNull @Description("The same for the same writer and place.") String id,
    @NonNull @Description("The words as they stood in the passage when they were kept.")
        String text,
    @Id
        @NonNull
        @Description("Id of the passage they stand in; the passage may have been deleted since.")
        String passageId,
    @NonNull @Description("Their place in the passage's text.") Span span,
    @Description("What the writer says of them.") @Nullable String note,
    @NonNull @Description("The writer's labels.") List<@NonNull String> tags,
    @NonNull @Description("When they were first kept, UTC.") OffsetDateTime keptAt,
    @Ignore String speechId) {

  static Clip of(io.wengao.corpus.clip.Clip clip) {
    return new Clip(
        clip.id(),
        clip.text(),
        clip.passageId(),
        Span.of(clip.span()),
        clip.note(),
        clip.tags(),
        clip.keptAt().atOffset(ZoneOffset.UTC),
        clip.speechId());
  }
}
