package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place where a speech names a formulation or lists its members.")
public record FormulationUse(
    @NonNull @Description("Which one.") Formulation formulation,
    @NonNull @Description("The name, or the members where it is not named.") Span span,
    @NonNull @Description("Places of the members listed with it, in order of the text.")
        List<@NonNull Span> members,
    @NonNull
        @Description(
            "What is wrong: formulation-member-missing, formulation-order, formulation-too-early, formulation-superseded.")
        List<@NonNull Finding> findings) {

  static FormulationUse of(io.wengao.text.formulation.FormulationUse it) {
    return new FormulationUse(
        Formulation.of(it.formulation()),
        Span.of(it.span()),
        Span.all(it.members()),
        it.findings().stream().map(Finding::of).toList());
  }
}
