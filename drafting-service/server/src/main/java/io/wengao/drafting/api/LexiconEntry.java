package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.lexicon.SavedEntry;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("An entry of the office lexicon (词库).")
public record LexiconEntry(
    @Id @NonNull @Description("Id.") String id,
    @NonNull @Description("What it is good for.") LexiconKind kind,
    @NonNull @Description("The name, formulation or word.") String word,
    @NonNull @Description("Other forms, which are reported.") List<@NonNull String> variants,
    @Nullable @Description("The post of a person; why a word is avoided.") String note) {

  static LexiconEntry of(SavedEntry it) {
    return new LexiconEntry(
        it.id(),
        LexiconKind.valueOf(it.entry().kind().name()),
        it.entry().word(),
        it.entry().variants(),
        it.entry().note());
  }
}
