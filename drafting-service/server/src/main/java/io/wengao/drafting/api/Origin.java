package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL interface. */
@Interface
@Description("Where the characters of a part come from.")
public sealed interface Origin
    permits FromBrief, FromMaterial, FromPassage, FromPattern, FromModel, FromEditor {
  @NonNull
  @Description("BRIEF, MATERIAL, PASSAGE, PATTERN, MODEL or EDITOR.")
  String getKind();

  @NonNull
  @Description("The origin in Chinese, for people.")
  String getLabel();

  static Origin of(io.wengao.composition.assembly.Origin origin) {
    return switch (origin) {
      case io.wengao.composition.assembly.Origin.FromBrief it -> new FromBrief(it.path());
      case io.wengao.composition.assembly.Origin.FromMaterial it ->
          new FromMaterial(new Document(it.documentId()), Span.of(it.span()));
      case io.wengao.composition.assembly.Origin.FromPassage it -> FromPassage.of(it);
      case io.wengao.composition.assembly.Origin.FromPattern it -> new FromPattern(it.lineId());
      case io.wengao.composition.assembly.Origin.FromModel it -> new FromModel(it.model());
      case io.wengao.composition.assembly.Origin.FromEditor it -> new FromEditor(it.who(), it.at());
    };
  }
}
