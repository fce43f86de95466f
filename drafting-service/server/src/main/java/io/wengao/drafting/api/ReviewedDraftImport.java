package io.wengao.drafting.api;

import io.wengao.drafting.rounds.ReviewedImport;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("What a Word file that came back held.")
public record ReviewedDraftImport(
    @Id @NonNull @Description("Id.") String id,
    @NonNull @Description("Name of the file.") String fileName,
    @Description("The revision it was read against.") int revision,
    @Description("How many suggestions came in.") int suggestionCount,
    @Description("How many changes were left out because the draft has them already.")
        int knownCount,
    @Description("How many comments came in.") int commentCount,
    @NonNull @Description("Changes that cannot be taken as suggestions, with reasons.")
        List<@NonNull UnplacedChange> unplaced) {

  static ReviewedDraftImport of(ReviewedImport it) {
    return new ReviewedDraftImport(
        it.id(),
        it.fileName(),
        it.revision(),
        it.suggestions(),
        it.known(),
        it.comments(),
        it.unplaced().stream()
            .map(one -> new UnplacedChange(one.author(), one.text(), one.reason()))
            .toList());
  }
}
