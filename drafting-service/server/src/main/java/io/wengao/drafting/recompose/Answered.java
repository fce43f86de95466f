package io.wengao.drafting.recompose;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers a corpus' answers, so that what is written in a transaction need not ask it. What it
 * was not asked before has no candidates.
 */
final class Answered implements MaterialSource {
  private final Map<MaterialRequest, List<Candidate>> answers = new HashMap<>();

  /** Asks through to the corpus and keeps its answers. */
  MaterialSource asking(MaterialSource corpus) {
    return requests -> {
      List<List<Candidate>> found = corpus.candidates(requests);
      for (int i = 0; i < requests.size(); i++) {
        answers.put(requests.get(i), found.get(i));
      }
      return found;
    };
  }

  @Override
  public List<List<Candidate>> candidates(List<MaterialRequest> requests) {
    List<List<Candidate>> found = new ArrayList<>();
    requests.forEach(request -> found.add(answers.getOrDefault(request, List.of())));
    return found;
  }
}
