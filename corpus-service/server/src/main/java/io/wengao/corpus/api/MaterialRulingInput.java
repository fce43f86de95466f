package io.wengao.corpus.api;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MaterialRulingInput")
@Description("A decision about a speech that is blocked as material.")
public record MaterialRulingInput(
    @Id @NonNull @Description("Id of the speech.") String speechId,
    @NonNull @Description("Why, at most 500 characters; it is kept and shown.") String reason) {
  private static final int LONGEST = 500;

  /** What is wrong with it; empty when nothing is. */
  Optional<MutationError> mistake() {
    if (reason.isBlank()) {
      return Optional.of(
          MutationError.badInput("input.reason", "a decision needs a reason; say why"));
    }
    return reason.length() > LONGEST
        ? Optional.of(
            MutationError.badInput(
                "input.reason", "more than " + LONGEST + " characters; say it more briefly"))
        : Optional.empty();
  }
}
