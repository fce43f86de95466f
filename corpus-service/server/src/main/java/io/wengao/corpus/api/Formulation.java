package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A set formulation, 提法.")
public record Formulation(
    @Id @NonNull @Description("Stable id for programs.") String id,
    @NonNull @Description("As it is said, such as 四个意识.") String name,
    @NonNull @Description("Other names of the same.") List<@NonNull String> otherNames,
    @NonNull
        @Description(
            "Its members in their order, in their present wording; empty when it has none.")
        List<@NonNull String> members,
    @Description("Year or year-month in which it was put forward; null when unknown.")
        @Nullable String since,
    @Description("Year or year-month after which another took its place; null while in use.")
        @Nullable String until,
    @NonNull @Description("Document or meeting that put it forward.") String source) {

  static Formulation of(io.wengao.text.formulation.Formulation it) {
    return new Formulation(
        it.id(),
        it.name(),
        it.otherNames(),
        it.members().stream().map(List::getFirst).toList(),
        it.since(),
        it.until(),
        it.source());
  }

  boolean has(String text) {
    return name.contains(text)
        || otherNames.stream().anyMatch(other -> other.contains(text))
        || members.stream().anyMatch(member -> member.contains(text));
  }
}
