package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.CandidateRequest;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("PassageCandidateRequest")
@Inaccessible
@Description("What pieces are looked for.")
public record PassageCandidateRequest(
    @NonNull @Description("Names the request in the answer.") String key,
    @NonNull @Description("How long a piece is.") CandidateUnit unit,
    @Description("Id or name of a theme the speech must have; any without it.")
        @Nullable String theme,
    @Description("A piece holds at least one of them, unless there are none.")
        @io.smallrye.graphql.api.Nullable
        List<@NonNull String> cues,
    @Id @Description("Id of the move the passage must make; any without it.") @Nullable String move,
    @Description("Id or name of an administrative level; pieces of this level come first.")
        @Nullable String level,
    @Id @Description("Ids of speeches nothing is taken from.") @io.smallrye.graphql.api.Nullable
        List<@NonNull String> excludeSpeechIds,
    @DefaultValue("20") @Description("At most so many, up to 200.") int limit) {
  private static final int MAX_LIMIT = 200;
  private static final int MAX_CUES = 50;

  CandidateRequest asked() {
    return new CandidateRequest(
        unit.asked(), theme, given(cues), move, level, given(excludeSpeechIds), limit);
  }

  /** Refuses what is out of bounds; {@code path} is where the request stands. */
  void check(String path) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new BadUserInput(path + ".limit", "limit must be between 1 and " + MAX_LIMIT);
    }
    if (given(cues).size() > MAX_CUES || given(cues).stream().anyMatch(String::isBlank)) {
      throw new BadUserInput(
          path + ".cues", "give at most " + MAX_CUES + " cues, none of them blank");
    }
  }

  private static List<String> given(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }
}
