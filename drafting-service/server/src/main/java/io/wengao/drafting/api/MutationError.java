package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.Shareable;
import io.wengao.drafting.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Shareable
@Description("Why a mutation did not do what was asked; nothing was changed.")
public record MutationError(
    @NonNull
        @Description(
            "A constant for programs: BAD_USER_INPUT, NOT_FOUND, CONFLICT, IDEMPOTENCY_KEY_REUSED"
                + " or NOT_READY.")
        String code,
    @NonNull @Description("What is wrong and what to do.") String message,
    @Nullable
        @Description(
            "Path of the offending input field, such as input.brief.facts[2].use; positions count"
                + " from 0; null when there is none.")
        String path) {

  static List<MutationError> of(List<Problem> problems) {
    return problems.stream()
        .map(it -> new MutationError(it.code().name(), it.message(), it.path()))
        .toList();
  }
}
