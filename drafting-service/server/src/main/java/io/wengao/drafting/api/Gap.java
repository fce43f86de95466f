package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description(
    "A hole left open on purpose (待补): something the brief does not say and nobody may invent.")
public record Gap(
    @Id @NonNull @Description("Unique within the draft.") String id,
    @NonNull @Description("As it stands in the draft, such as 〔待补：完成时限〕.") String text,
    @NonNull @Description("What to ask.") String question,
    @Nullable @Description("Whom to ask.") String whom,
    @NonNull @Description("The brief's field that would fill it.") String path) {

  static List<Gap> of(List<io.wengao.composition.assembly.Gap> gaps) {
    return gaps.stream()
        .map(it -> new Gap(it.id(), it.text(), it.question(), it.whom(), it.path()))
        .toList();
  }
}
