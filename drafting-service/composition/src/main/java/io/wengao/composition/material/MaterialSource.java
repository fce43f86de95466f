package io.wengao.composition.material;

import java.util.List;

/** Where candidates come from: the corpus service, or a file in a test. */
public interface MaterialSource {
  /**
   * Candidates for each request, best first, one list a request in the order of the requests. The
   * same requests over the same corpus must give the same answer. Offering too much is fine: every
   * candidate passes the gates of this package.
   */
  List<List<Candidate>> candidates(List<MaterialRequest> requests);

  /**
   * The styles of speeches a brief wants imitated, in the order of the ids; a speech that is not
   * there is left out.
   */
  default List<StyleSource> styles(List<String> speechIds) {
    return List.of();
  }

  /** A corpus that has nothing. */
  static MaterialSource none() {
    return requests -> requests.stream().map(r -> List.<Candidate>of()).toList();
  }
}
