package io.wengao.corpus.api;

import io.wengao.corpus.clip.ClipOrder;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("KeepClipInput")
@Description(
    "What to keep. Keeping the same words of a passage again gives the same clip, with the new note and tags.")
public record KeepClipInput(
    @Id @NonNull @Description("Id of the passage.") String passageId,
    @Description("First code unit in the passage's text; the beginning without it.")
        @Nullable Integer start,
    @Description("The code unit after the last; the end without it.") @Nullable Integer end,
    @Description("A note, at most 2,000 characters.") @Nullable String note,
    @Description("Labels, at most 20, each at most 40 characters.")
        @io.smallrye.graphql.api.Nullable
        List<@NonNull String> tags) {
  private static final int LONGEST_NOTE = 2_000;
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_TAG = 40;

  /** What is out of bounds, whatever the passage. */
  List<MutationError> mistakes() {
    List<MutationError> mistakes = new ArrayList<>();
    if (note != null && note.length() > LONGEST_NOTE) {
      mistakes.add(
          MutationError.badInput("input.note", "at most " + LONGEST_NOTE + " characters; shorten"));
    }
    if (given().size() > MOST_TAGS
        || given().stream().anyMatch(tag -> tag.isBlank() || tag.length() > LONGEST_TAG)) {
      mistakes.add(
          MutationError.badInput(
              "input.tags",
              "at most " + MOST_TAGS + " tags, each of 1 to " + LONGEST_TAG + " characters"));
    }
    if ((start == null) != (end == null)) {
      mistakes.add(
          MutationError.badInput("input.start", "give start and end, or neither for the passage"));
    }
    if (start != null && end != null && (start < 0 || end <= start)) {
      mistakes.add(MutationError.badInput("input.start", "start is at least 0 and less than end"));
    }
    return mistakes;
  }

  /** The order; only without mistakes. */
  ClipOrder order() {
    Span span = start == null || end == null ? null : new Span(start, end);
    String said = note == null || note.isBlank() ? null : note.strip();
    return new ClipOrder(
        passageId, span, said, given().stream().map(String::strip).distinct().toList());
  }

  private List<String> given() {
    return tags == null ? List.of() : tags;
  }
}
