package io.wengao.corpus.api;

import io.wengao.corpus.search.SearchFilter.HeadingForm;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("HeadingFormInput")
@Description("How headings are built. A point left out is left open.")
public record HeadingFormInput(
    @Description("Characters at least, without the number.") @Nullable Integer minLength,
    @Description("Characters at most, without the number.") @Nullable Integer maxLength,
    @Description(
            "Whether it is built like a heading beside it: as many clauses, each of the same length within a character.")
        @Nullable Boolean parallel) {

  HeadingForm searched() {
    return new HeadingForm(minLength, maxLength, parallel);
  }
}
