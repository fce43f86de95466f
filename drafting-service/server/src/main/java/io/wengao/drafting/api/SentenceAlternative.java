package io.wengao.drafting.api;

import io.wengao.composition.assembly.Alternative;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("Another way to say a sentence of a draft.")
public record SentenceAlternative(
    @Id @NonNull @Description("Id for `takeAlternative`.") String id,
    @NonNull @Description("The sentence with its closing mark.") String text,
    @NonNull @Description("Its parts; they cover it.") List<@NonNull Part> parts) {

  static SentenceAlternative of(Alternative it) {
    var sentence = it.sentence();
    return new SentenceAlternative(
        it.id(), sentence.text(), Part.of(sentence.text(), sentence.parts()));
  }
}
