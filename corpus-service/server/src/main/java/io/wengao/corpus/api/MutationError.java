package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Shareable
@Description("Why a mutation did not do what was asked.")
public record MutationError(
    @NonNull @Description("A constant for programs, such as BAD_USER_INPUT or NOT_FOUND.")
        String code,
    @NonNull @Description("What is wrong and what to do.") String message,
    @Description(
            "Path of the offending input field, such as input.texts[0].fileName; null when there is none.")
        @Nullable String path) {

  static MutationError badInput(String path, String message) {
    return new MutationError("BAD_USER_INPUT", message, path);
  }

  static MutationError notAllowed(String what) {
    return new MutationError("FORBIDDEN", what, null);
  }

  static MutationError notFound(String path, String what) {
    return new MutationError("NOT_FOUND", what, path);
  }
}
