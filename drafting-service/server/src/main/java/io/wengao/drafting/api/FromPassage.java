package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description(
    "A passage of the corpus. The draft keeps what it quotes, so the origin can be read even when"
        + " the passage is gone.")
public record FromPassage(
    @Nullable @Description("The passage; null when it is no longer in the corpus.") Passage passage,
    @Nullable @Description("Its speech; null when it is no longer in the corpus.") Speech speech,
    @NonNull @Description("Title of the speech when it was quoted.") String sourceTitle,
    @NonNull @Description("SHA-256 of the document's bytes when it was quoted.") String sha256,
    @NonNull @Description("Where the quoted text stands in the passage.") Span inPassage,
    @NonNull @Description("The text as it stands in the passage.") String quotedText,
    @NonNull
        @Description("What was changed in it; empty when the part is a quotation to the letter.")
        List<@NonNull QuotationEdit> edits)
    implements Origin {

  static FromPassage of(io.wengao.composition.assembly.Origin.FromPassage it) {
    return new FromPassage(
        new Passage(it.passageId()),
        new Speech(it.speechId()),
        it.sourceTitle(),
        it.sha256(),
        Span.of(it.inPassage()),
        it.quotedText(),
        it.edits().stream()
            .map(edit -> new QuotationEdit(Span.of(edit.inQuoted()), edit.replacement()))
            .toList());
  }

  @Override
  @NonNull
  @Description("PASSAGE")
  public String getKind() {
    return "PASSAGE";
  }

  @Override
  @NonNull
  @Description("The origin in Chinese.")
  public String getLabel() {
    return "素材库";
  }
}
