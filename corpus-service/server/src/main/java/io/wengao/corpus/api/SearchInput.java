package io.wengao.corpus.api;

import io.wengao.corpus.search.SearchFilter;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SearchInput")
@Description("A search.")
public record SearchInput(
    @NonNull
        @Description(
            "What is looked for, at most 2,000 characters. Between straight quotation marks it must stand so in every hit; with * at its end, a word of every hit begins so.")
        String text,
    @DefaultValue("KEYWORD") @Description("How the search compares.") SearchMode mode,
    @DefaultValue("PASSAGE") @Description("What hits are.") SearchUnit unit,
    @Description("What hits must have.") @Nullable SpeechFilterInput filter,
    @Id @Description("Id of the rhetorical move of the passage; only with PASSAGE and SENTENCE.")
        @Nullable String move,
    @Description("How headings are built; only with HEADING.") @Nullable HeadingFormInput heading,
    @DefaultValue("false") @Description("Whether each hit says why it stands where it stands.")
        boolean explain) {
  private static final int MAX_TEXT = 2_000;

  SearchFilter searched() {
    return SpeechFilterInput.searched(filter).of(move, heading == null ? null : heading.searched());
  }

  /** Refuses what cannot be looked for. */
  void check() {
    SpeechFilterInput.check(filter, "input.filter");
    if (text.isBlank()) {
      throw new BadUserInput("input.text", "the words looked for are blank; give at least one");
    }
    if (text.length() > MAX_TEXT) {
      throw new BadUserInput(
          "input.text", "more than " + MAX_TEXT + " characters; look for fewer words");
    }
    if (move != null && unit != SearchUnit.PASSAGE && unit != SearchUnit.SENTENCE) {
      throw new BadUserInput("input.move", "only passages and sentences have a move; ask for them");
    }
    if (heading != null) {
      checkHeading(heading);
    }
  }

  private void checkHeading(HeadingFormInput form) {
    if (unit != SearchUnit.HEADING) {
      throw new BadUserInput("input.heading", "only with unit HEADING; ask for headings");
    }
    Integer min = form.minLength();
    Integer max = form.maxLength();
    if (min != null && max != null && min > max) {
      throw new BadUserInput(
          "input.heading.minLength", "minLength is over maxLength; give a smaller or a larger one");
    }
  }
}
