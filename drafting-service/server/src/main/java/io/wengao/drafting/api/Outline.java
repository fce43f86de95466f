package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.drafting.outline.SavedOutline;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Key(fields = @FieldSet("id"))
@Description("A saved outline (提纲), at its latest version unless said otherwise.")
public record Outline(
    @Id @NonNull @Description("Id; stays through all versions.") String id,
    @Id @NonNull @Description("The brief it was saved for.") String briefId,
    @Description("Version of that brief.") int briefVersion,
    @Description("Version, from 1; every save makes the next.") int version,
    @NonNull @Description("When this version was saved.") Instant savedAt,
    @NonNull @Description("Title of the speech.") String title,
    @Nullable @Description("Salutation (称谓) with its colon; null when the genre has none.")
        String salutation,
    @NonNull @Description("The numbered sections in order.") List<@NonNull OutlineSection> sections,
    @NonNull @Description("What the headings could be instead.")
        List<@NonNull HeadingSet> alternatives) {

  static Outline of(SavedOutline saved) {
    return new Outline(
        saved.id(),
        saved.briefId(),
        saved.briefVersion(),
        saved.version(),
        saved.createdAt(),
        saved.outline().title(),
        saved.outline().salutation(),
        OutlineSection.of(saved.outline().sections()),
        HeadingSet.of(saved.alternatives()));
  }
}
