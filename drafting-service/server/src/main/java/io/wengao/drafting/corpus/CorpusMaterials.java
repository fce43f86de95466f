package io.wengao.drafting.corpus;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.StyleSource;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Candidates from the corpus service. Throws {@link CorpusUnavailable}. */
@ApplicationScoped
public class CorpusMaterials {
  /** Requests in one call; keeps an answer to some hundred kilobytes. */
  private static final int BATCH = 40;

  private final CorpusClient client;

  CorpusMaterials(CorpusClient client) {
    this.client = client;
  }

  /** What an office's corpus lends. */
  public MaterialSource of(Office office) {
    return new MaterialSource() {
      @Override
      public List<List<Candidate>> candidates(List<MaterialRequest> requests) {
        return CorpusMaterials.this.candidates(office, requests);
      }

      @Override
      public List<StyleSource> styles(List<String> speechIds) {
        return client.imitated(office, speechIds.stream().distinct().toList()).stream()
            .flatMap(speech -> speech.model().stream())
            .toList();
      }
    };
  }

  private List<List<Candidate>> candidates(Office office, List<MaterialRequest> requests) {
    List<List<Candidate>> all = new ArrayList<>();
    for (int from = 0; from < requests.size(); from += BATCH) {
      all.addAll(batch(office, requests.subList(from, Math.min(requests.size(), from + BATCH))));
    }
    return all;
  }

  /** Keys are replaced by positions on the way: two requests may have the same. */
  private List<List<Candidate>> batch(Office office, List<MaterialRequest> requests) {
    List<PassageCandidates.Request> asked = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      asked.add(PassageCandidates.Request.of(String.valueOf(i), requests.get(i)));
    }
    Map<String, List<Candidate>> found = new LinkedHashMap<>();
    for (PassageCandidates.Answer answer : client.candidates(office, asked)) {
      found.put(answer.key(), answer.faithful());
    }
    List<List<Candidate>> ordered = new ArrayList<>();
    asked.forEach(request -> ordered.add(found.getOrDefault(request.key(), List.of())));
    return ordered;
  }
}
