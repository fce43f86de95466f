package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.Candidate;
import io.wengao.corpus.candidate.CandidateFinder;
import io.wengao.corpus.candidate.CandidateRequest;
import io.wengao.corpus.clip.Clips;
import io.wengao.corpus.mining.MiningStage;
import io.wengao.corpus.office.Office;
import io.wengao.outage.DatabaseBound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Material for drafting, which asks this service directly; the public schema does not show it. */
@GraphQLApi
@DatabaseBound
public class CandidateQueries {
  private static final int MAX_REQUESTS = 500;
  private static final int MAX_IMITATED = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CurrentOffice office;
  private final CandidateFinder finder;
  private final Clips clips;
  private final MiningStage mining;
  private final Corpus corpus;

  CandidateQueries(
      CurrentOffice office,
      CandidateFinder finder,
      Clips clips,
      MiningStage mining,
      Corpus corpus) {
    this.office = office;
    this.finder = finder;
    this.clips = clips;
    this.mining = mining;
    this.corpus = corpus;
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
    SortedMap<String, String> kept = clips.passages(current, sources(requests));
    List<CandidateRequest> asked = requests.stream().map(it -> it.asked(kept)).toList();
    if (asked.stream().anyMatch(it -> it.unit().mined().isPresent())) {
      mining.settle(current, PATIENCE);
    }
    List<List<Candidate>> found = SearchAway.unless(() -> finder.find(current, asked));
    List<PassageCandidates> answers = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      List<String> preferred = asked.get(i).preferredSources();
      answers.add(
          new PassageCandidates(
              requests.get(i).key(),
              found.get(i).stream().map(it -> PassageCandidate.of(it, preferred)).toList()));
    }
    return answers;
  }

  @Query
  @Inaccessible
  @Description(
      "Speeches a draft is to be written like, in order of the ids, null for what there is none of. At most 50.")
  public @NonNull List<@Nullable Speech> imitatedSpeeches(
      @NonNull @Description("Ids of speeches.") List<@NonNull String> speechIds) {
    if (speechIds.size() > MAX_IMITATED) {
      throw new BadUserInput("speechIds", "give at most " + MAX_IMITATED + " speeches");
    }
    return corpus.speeches(office.get(), speechIds);
  }

  private static List<String> sources(List<PassageCandidateRequest> requests) {
    return requests.stream().flatMap(it -> it.preferred().stream()).distinct().toList();
  }
}
