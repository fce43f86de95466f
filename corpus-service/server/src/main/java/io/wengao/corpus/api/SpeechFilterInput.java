package io.wengao.corpus.api;

import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.speech.SpeechFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("SpeechFilterInput")
@Description("Which speeches are meant. A point left out is left open.")
public record SpeechFilterInput(
    @Id @Description("Id of a kind.") @Nullable String kind,
    @Id @Description("Id of an occasion.") @Nullable String occasion,
    @Id @Description("Id of an administrative level.") @Nullable String level,
    @Description("First year, inclusive.") @Nullable Integer yearFrom,
    @Description("Last year, inclusive.") @Nullable Integer yearTo,
    @Id @Description("Id of a theme; a speech may have several.") @Nullable String theme,
    @Description("Standing of the document.") @Nullable Standing standing) {

  static SpeechFilter stored(@Nullable SpeechFilterInput input) {
    return input == null
        ? SpeechFilter.ALL
        : new SpeechFilter(
            input.kind,
            input.occasion,
            input.level,
            input.theme,
            input.yearFrom,
            input.yearTo,
            input.standing == null ? null : input.standing.stored());
  }

  static SearchFilter searched(@Nullable SpeechFilterInput input) {
    return input == null
        ? SearchFilter.ALL
        : new SearchFilter(
            input.kind,
            input.occasion,
            input.level,
            input.theme,
            input.yearFrom,
            input.yearTo,
            input.standing == null ? null : input.standing.name(),
            null,
            null,
            null);
  }

  /** Refuses a range of years that holds none. */
  static void check(@Nullable SpeechFilterInput input, String path) {
    if (input != null
        && input.yearFrom != null
        && input.yearTo != null
        && input.yearFrom > input.yearTo) {
      throw new BadUserInput(
          path + ".yearFrom",
          "yearFrom is after yearTo; give an earlier first year or a later last one");
    }
  }
}
