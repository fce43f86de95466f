package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description(
    "A run of characters of one origin. The parts of a text follow one another without gap or"
        + " overlap.")
public record Part(
    @NonNull @Description("Place in the sentence (or heading, title, salutation).") Span span,
    @NonNull @Description("The characters.") String text,
    @NonNull @Description("Where they come from.") Origin origin) {

  static List<Part> of(String text, List<io.wengao.composition.assembly.Part> parts) {
    return parts.stream()
        .map(part -> new Part(Span.of(part.span()), part.span().of(text), Origin.of(part.origin())))
        .toList();
  }
}
