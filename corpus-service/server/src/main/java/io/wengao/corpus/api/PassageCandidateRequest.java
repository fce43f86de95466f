package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.CandidateRequest;
import java.util.List;
import java.util.SortedMap;
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
    @NonNull @Description("What a piece is.") CandidateUnit unit,
    @Description(
            "Id or name of a theme the speech must have, or a mined piece must fit; any without it.")
        @Nullable String theme,
    @Description(
            "A piece holds at least one of them, unless there are none; of mined pieces those that hold more come first.")
        @io.smallrye.graphql.api.Nullable
        List<@NonNull String> cues,
    @Id @Description("Id of the move the passage must make; any without it.") @Nullable String move,
    @Description(
            "Id or name of an administrative level; pieces of this level come first, and a mined piece holds no word above it.")
        @Nullable String level,
    @Id @Description("Ids of speeches nothing is taken from.") @io.smallrye.graphql.api.Nullable
        List<@NonNull String> excludeSpeechIds,
    @Id
        @Description(
            "Ids of documents, passages and clips; pieces from them come first. At most 50.")
        @io.smallrye.graphql.api.Nullable
        List<@NonNull String> preferSourceIds,
    @DefaultValue("20") @Description("At most so many, up to 200.") int limit) {
  private static final int MAX_LIMIT = 200;
  private static final int MAX_CUES = 50;
  private static final int MAX_PREFERRED = 50;

  /** Ids of the preferred sources as given. */
  List<String> preferred() {
    return given(preferSourceIds);
  }

  /**
   * The request with clips replaced by their passages.
   *
   * @param clips ids of passages by id of the clip
   */
  CandidateRequest asked(SortedMap<String, String> clips) {
    List<String> preferred =
        preferred().stream().map(id -> clips.getOrDefault(id, id)).distinct().sorted().toList();
    return new CandidateRequest(
        unit.asked(), theme, given(cues), move, level, given(excludeSpeechIds), preferred, limit);
  }

  /** Refuses what is out of bounds; {@code path} is where the request stands. */
  void check(String path) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new BadUserInput(path + ".limit", "limit must be between 1 and " + MAX_LIMIT);
    }
    if (given(preferSourceIds).size() > MAX_PREFERRED) {
      throw new BadUserInput(
          path + ".preferSourceIds", "give at most " + MAX_PREFERRED + " preferred sources");
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
