package io.wengao.drafting.job;

import com.fasterxml.jackson.core.type.TypeReference;
import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.drafting.storage.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers from what an earlier run has stored and asks the corpus only for the rest, which it
 * stores at once.
 */
final class StoredMaterials implements MaterialSource {
  private final MaterialSource corpus;
  private final Json json;
  private final Consumer<String> store;
  private final Map<String, List<Candidate>> answers;

  StoredMaterials(
      MaterialSource corpus, Json json, @Nullable String stored, Consumer<String> store) {
    this.corpus = corpus;
    this.json = json;
    this.store = store;
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
      store.accept(json.write(answers));
    }
    List<List<Candidate>> result = new ArrayList<>();
    requests.forEach(request -> result.add(answers.getOrDefault(json.write(request), List.of())));
    return result;
  }
}
