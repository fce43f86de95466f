package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A sentence with its closing mark.")
public record DraftSentence(
    @Id @NonNull @Description("Unique within the draft; stays while most of the sentence does.")
        String id,
    @NonNull
        @Description("The text; the sentences of a paragraph are joined without anything between.")
        String text,
    @NonNull @Description("Its parts; they cover it.") List<@NonNull Part> parts) {

  static DraftSentence of(io.wengao.composition.assembly.DraftSentence it) {
    return new DraftSentence(it.id(), it.text(), Part.of(it.text(), it.parts()));
  }
}
