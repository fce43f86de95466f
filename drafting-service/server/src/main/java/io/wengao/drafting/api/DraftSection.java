package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.DraftContent;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A section. Opening and closing are sections without number and heading.")
public record DraftSection(
    @Id @NonNull @Description("`opening`, `closing`, or the id of the outline's section.")
        String id,
    @Description("1 for a numbered section, 0 for opening and closing.") int level,
    @Nullable @Description("The number, such as 一、.") String number,
    @Nullable @Description("The heading without its number.") String heading,
    @NonNull @Description("The parts of the heading; empty when there is none.")
        List<@NonNull Part> headingParts,
    @NonNull @Description("Its paragraphs.") List<@NonNull DraftParagraph> paragraphs) {

  static DraftSection of(DraftContent.Section it) {
    var heading = it.heading();
    return new DraftSection(
        it.id(),
        it.level(),
        it.number(),
        heading == null ? null : heading.text(),
        heading == null ? List.of() : Part.of(heading.text(), heading.parts()),
        it.paragraphs().stream().map(DraftParagraph::of).toList());
  }
}
