package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.review.SavedDismissal;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A person's word that a finding is no fault. It stays until it is taken back.")
public record FindingDismissal(
    @Id @NonNull @Description("Id for `restoreFinding`.") String id,
    @NonNull @Description("How far it reaches.") DismissalScope scope,
    @NonNull @Description("Id of the rule.") String rule,
    @Nullable @Description("The words; null for a finding without a place.") String quote,
    @Nullable
        @Description(
            "Who dismissed it, `local` without a name; null for one from before that was kept.")
        String by,
    @NonNull @Description("When it was dismissed.") Instant createdAt) {

  static FindingDismissal of(SavedDismissal it) {
    return new FindingDismissal(
        it.id(),
        DismissalScope.valueOf(it.dismissal().scope().name()),
        it.dismissal().rule(),
        it.dismissal().quote().isEmpty() ? null : it.dismissal().quote(),
        it.by(),
        it.createdAt());
  }
}
