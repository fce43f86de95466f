package io.wengao.drafting.recompose;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.StyleSource;
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
  private final List<StyleSource> imitated;

  Answered(List<StyleSource> imitated) {
    this.imitated = List.copyOf(imitated);
  }

  /** Asks through to the corpus and keeps its answers. */
  MaterialSource asking(MaterialSource corpus) {
    return new MaterialSource() {
      @Override
      public List<List<Candidate>> candidates(List<MaterialRequest> requests) {
        List<List<Candidate>> found = corpus.candidates(requests);
        for (int i = 0; i < requests.size(); i++) {
          answers.put(requests.get(i), found.get(i));
        }
        return found;
      }

      @Override
      public List<StyleSource> styles(List<String> speechIds) {
        return imitated;
      }
    };
  }

  /**
   * As they were measured when the draft was composed: a section keeps the manner of the others.
   */
  @Override
  public List<StyleSource> styles(List<String> speechIds) {
    return imitated;
  }

  @Override
  public List<List<Candidate>> candidates(List<MaterialRequest> requests) {
    List<List<Candidate>> found = new ArrayList<>();
    requests.forEach(request -> found.add(answers.getOrDefault(request, List.of())));
    return found;
  }
}
