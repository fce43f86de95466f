package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("OutlineInput")
@Description("The plan of a speech; composing follows it exactly.")
public record OutlineInput(
    @NonNull @Description("Title of the speech.") String title,
    @Nullable @Description("Salutation (称谓) with its colon; null when the genre has none.")
        String salutation,
    @NonNull @Description("The numbered sections in order; opening and closing are not listed.")
        List<@NonNull OutlineSection> sections) {

  io.wengao.composition.outline.Outline model() {
    return new io.wengao.composition.outline.Outline(
        title, salutation, sections.stream().map(OutlineSection::model).toList());
  }
}
