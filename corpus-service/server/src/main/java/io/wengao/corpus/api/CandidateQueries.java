package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.CandidateFinder;
import io.wengao.corpus.office.Office;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Material for drafting, which asks this service directly; the public schema does not show it. */
@GraphQLApi
public class CandidateQueries {
  private static final int MAX_REQUESTS = 500;

  private final CurrentOffice office;
  private final CandidateFinder finder;

  CandidateQueries(CurrentOffice office, CandidateFinder finder) {
    this.office = office;
    this.finder = finder;
  }

  @Query
  @Inaccessible
  @Description(
      "Pieces a draft may borrow, one answer a request, in order. The same corpus gives the same answer.")
  public @NonNull List<@NonNull PassageCandidates> passageCandidates(
      @NonNull @Description("At most 500 requests.")
          List<@NonNull PassageCandidateRequest> requests) {
    if (requests.size() > MAX_REQUESTS) {
      throw new BadUserInput(
          "requests", "at most " + MAX_REQUESTS + " requests; ask in several queries");
    }
    for (int i = 0; i < requests.size(); i++) {
      requests.get(i).check("requests[" + i + "]");
    }
    Office current = office.get();
    List<PassageCandidates> answers = new ArrayList<>();
    for (PassageCandidateRequest request : requests) {
      List<PassageCandidate> found =
          SearchAway.unless(() -> finder.find(current, request.asked())).stream()
              .map(PassageCandidate::of)
              .toList();
      answers.add(new PassageCandidates(request.key(), found));
    }
    return answers;
  }
}
