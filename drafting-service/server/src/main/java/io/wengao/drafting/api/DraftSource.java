package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Cited;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A speech the draft takes words from.")
public record DraftSource(
    @Nullable @Description("The speech; null when it is no longer in the corpus.") Speech speech,
    @NonNull @Description("Its title when it was quoted.") String title,
    @NonNull @Description("The passages quoted, in the order of reading.")
        List<@NonNull Passage> passages,
    @Description("Of all characters of the draft, 0 to 1.") double share) {

  /** The sources in the order in which they first appear. */
  static List<DraftSource> of(DraftContent content) {
    int all = Math.max(1, WordCount.of(content.text()));
    Map<String, List<Cited>> bySpeech = new LinkedHashMap<>();
    Cited.in(content)
        .forEach(
            cited ->
                bySpeech.computeIfAbsent(cited.speechId(), id -> new ArrayList<>()).add(cited));
    List<DraftSource> sources = new ArrayList<>();
    bySpeech.forEach(
        (speechId, cited) ->
            sources.add(
                new DraftSource(
                    new Speech(speechId),
                    cited.getFirst().sourceTitle(),
                    cited.stream().map(it -> new Passage(it.passageId())).toList(),
                    cited.stream().mapToInt(Cited::characters).sum() / (double) all)));
    return sources;
  }
}
