package io.wengao.drafting.job;

import com.fasterxml.jackson.core.type.TypeReference;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.StyleSource;
import io.wengao.drafting.storage.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers from what an earlier run has stored and asks the corpus only for the rest, which it
 * stores at once.
 */
final class StoredMaterials implements MaterialSource {
  private final MaterialSource corpus;
  private final Json json;
  private final Store store;
  private final Map<String, List<Candidate>> answers;
  private @Nullable List<StyleSource> styles;

  /** Where answers are kept. */
  interface Store {
    /** All candidates so far. */
    void candidates(String answers);

    /** The styles of the speeches to be imitated. */
    void styles(String sources);
  }

  /**
   * Continues where an earlier run was.
   *
   * @param stored candidates it has stored
   * @param imitated styles it has stored
   */
  StoredMaterials(
      MaterialSource corpus,
      Json json,
      @Nullable String stored,
      @Nullable String imitated,
      Store store) {
    this.corpus = corpus;
    this.json = json;
    this.store = store;
    this.styles = imitated == null ? null : read(json, imitated);
    this.answers =
        stored == null
            ? new LinkedHashMap<>()
            : json.read(stored, new TypeReference<LinkedHashMap<String, List<Candidate>>>() {});
  }

  @Override
  public List<List<Candidate>> candidates(List<MaterialRequest> requests) {
    List<MaterialRequest> unknown =
        requests.stream().filter(r -> !answers.containsKey(json.write(r))).distinct().toList();
    if (!unknown.isEmpty()) {
      List<List<Candidate>> found = corpus.candidates(unknown);
      for (int i = 0; i < unknown.size(); i++) {
        answers.put(json.write(unknown.get(i)), found.get(i));
      }
      store.candidates(json.write(answers));
    }
    List<List<Candidate>> result = new ArrayList<>();
    requests.forEach(request -> result.add(answers.getOrDefault(json.write(request), List.of())));
    return result;
  }

  @Override
  public List<StyleSource> styles(List<String> speechIds) {
    List<StyleSource> known = styles;
    if (known == null) {
      known = corpus.styles(speechIds);
      styles = known;
      store.styles(json.write(known));
    }
    return known;
  }

  static List<StyleSource> read(Json json, @Nullable String stored) {
    return stored == null
        ? List.of()
        : json.read(stored, new TypeReference<List<StyleSource>>() {});
  }
}
