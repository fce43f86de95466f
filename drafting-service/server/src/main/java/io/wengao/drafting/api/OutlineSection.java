package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type and input. */
@Description("A numbered section of an outline.")
public record OutlineSection(
    @Id
        @NonNull
        @Description("Stable within the outline, such as s1; the draft's section has the same.")
        String id,
    @Description("1 for a numbered section.") int level,
    @NonNull @Description("Heading without its number.") String heading,
    @NonNull @Description("Positions in the brief's key points, from 0.")
        List<@NonNull Integer> keyPoints,
    @NonNull @Id @Description("Facts said here, by id.") List<@NonNull String> factIds,
    @Nullable @Description("字数 meant for it.") Integer budget) {

  static List<OutlineSection> of(List<io.wengao.composition.outline.OutlineSection> sections) {
    return sections.stream()
        .map(
            s ->
                new OutlineSection(
                    s.id(), s.level(), s.heading(), s.keyPoints(), s.factIds(), s.budget()))
        .toList();
  }

  io.wengao.composition.outline.OutlineSection model() {
    return new io.wengao.composition.outline.OutlineSection(
        id, level, heading, keyPoints, factIds, budget == null ? 0 : budget);
  }
}
