package io.wengao.corpus.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ReprocessInput")
@Description("Which speeches to read again; their whole documents are. Give speechIds or a filter.")
public record ReprocessInput(
    @Id
        @Description("Ids of speeches, at most 100; unknown ones are passed over.")
        @io.smallrye.graphql.api.Nullable
        List<@NonNull String> speechIds,
    @Description("All speeches it lets through; an empty one means every speech.")
        @Nullable SpeechFilterInput filter,
    @DefaultValue("true")
        @Description(
            "Whether to tell only what would change. Look first, then ask again with false.")
        boolean dryRun,
    @NonNull @Description("Made by the client, one per user action; the same key is the same job.")
        String idempotencyKey) {
  private static final int MOST = 100;
  private static final int LONGEST_KEY = 200;

  /** What is wrong with it; empty when nothing is. */
  Optional<MutationError> mistake() {
    if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
      return Optional.of(
          MutationError.badInput(
              "input.idempotencyKey", "give a key of 1 to " + LONGEST_KEY + " characters"));
    }
    if ((speechIds == null) == (filter == null)) {
      return Optional.of(
          MutationError.badInput("input", "give either speechIds or a filter, not both"));
    }
    return speechIds != null && speechIds.size() > MOST
        ? Optional.of(
            MutationError.badInput(
                "input.speechIds", "more than " + MOST + " ids; use a filter or several jobs"))
        : Optional.empty();
  }
}
