package io.wengao.corpus.api;

import io.wengao.corpus.curation.Decision;
import io.wengao.corpus.curation.MaterialRulings;
import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.office.Office;
import io.wengao.outage.DatabaseBound;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a curator decides against what reading a speech says. */
@GraphQLApi
@DatabaseBound
public class CurationMutations {
  private final CurrentOffice office;
  private final CurrentPerson person;
  private final MaterialRulings rulings;
  private final Corpus corpus;
  private final IndexKeeper index;

  CurationMutations(
      CurrentOffice office,
      CurrentPerson person,
      MaterialRulings rulings,
      Corpus corpus,
      IndexKeeper index) {
    this.office = office;
    this.person = person;
    this.rulings = rulings;
    this.corpus = corpus;
    this.index = index;
  }

  @Mutation
  @Description(
      "A curator lets a speech that is blocked as material lend its wording all the same; its damaged passages still do not. Released already: nothing changes.")
  public MaterialRulingPayload releaseMaterial(
      @NonNull @Description("Which speech, and why.") MaterialRulingInput input) {
    return decide(input, true);
  }

  @Mutation
  @Description(
      "A curator takes a release back: the speech lends nothing from then on. Not released: nothing changes.")
  public MaterialRulingPayload withdrawMaterialRelease(
      @NonNull @Description("Which speech, and why.") MaterialRulingInput input) {
    return decide(input, false);
  }

  @Description("What curators decided of it, the latest first; empty when nobody did.")
  public @NonNull List<@NonNull List<@NonNull MaterialRuling>> rulings(
      @Source List<MaterialUse> uses) {
    Map<String, List<io.wengao.corpus.curation.MaterialRuling>> bySpeech =
        rulings.of(office.get(), uses.stream().map(MaterialUse::speechId).distinct().toList());
    return uses.stream()
        .map(
            use ->
                bySpeech.getOrDefault(use.speechId(), List.of()).stream()
                    .map(MaterialRuling::of)
                    .toList())
        .toList();
  }

  private MaterialRulingPayload decide(MaterialRulingInput input, boolean release) {
    if (!person.isCurator()) {
      return refused(
          MutationError.notAllowed(
              "only a curator may decide this; the token names no such group"));
    }
    if (input.mistake().isPresent()) {
      return refused(input.mistake().get());
    }
    Office current = office.get();
    return switch (rulings.decide(
        current, input.speechId(), release, person.get(), input.reason().strip())) {
      case Decision.Taken(String documentId, boolean changed) -> {
        if (changed) {
          index.added(current, List.of(documentId));
        }
        yield new MaterialRulingPayload(
            corpus.speeches(current, Collections.singletonList(input.speechId())).getFirst(),
            List.of());
      }
      case Decision.NoSuchSpeech() ->
          refused(MutationError.notFound("input.speechId", "there is no such speech"));
      case Decision.NotBlocked() ->
          refused(
              MutationError.badInput(
                  "input.speechId", "nothing keeps this speech from lending its wording"));
    };
  }

  private static MaterialRulingPayload refused(MutationError error) {
    return new MaterialRulingPayload(null, List.of(error));
  }
}
