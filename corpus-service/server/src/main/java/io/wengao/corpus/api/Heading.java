package io.wengao.corpus.api;

import io.wengao.text.structure.Section;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A section of a speech by its heading.")
public record Heading(
    @Description("The enumerator as written, such as 一、; null for an unnumbered heading.")
        @Nullable String number,
    @NonNull @Description("The heading as written, enumerator included.") String heading,
    @Description("1 for the top sections.") int level,
    @Description("Whether the heading is the beginning of a paragraph.") boolean runIn,
    @NonNull @Description("The heading's place in the speech's text.") Span span,
    @NonNull @Description("Sub-sections in order.") List<@NonNull Heading> sections) {

  static Heading of(Section section) {
    return new Heading(
        section.number(),
        section.heading(),
        section.level(),
        section.runIn(),
        Span.of(section.span()),
        all(section.sections()));
  }

  static List<Heading> all(List<Section> sections) {
    return sections.stream().map(Heading::of).toList();
  }
}
