package io.wengao.corpus.candidate;

import io.wengao.corpus.mining.MinedStore;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.PassageRole;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.text.span.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pieces a draft may borrow, from undamaged passages of speeches that are not blocked as
 * material: cut from what a search finds, or mined before. The same request over the same corpus
 * has the same answer: scores are rounded, and ties are broken by id and place.
 */
@ApplicationScoped
public class CandidateFinder {
  private static final int PASSAGES_A_PIECE = 6;
  private static final int FEWEST_PASSAGES = 60;
  private static final int MOST_PASSAGES = 400;
  private static final float SCORE_STEPS = 1_000f;

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt(Ranked::cues)
          .thenComparing(Ranked::preferred)
          .thenComparing(Ranked::sameLevel)
          .thenComparingInt(Ranked::score)
          .reversed()
          .thenComparing(ranked -> ranked.candidate().passageId())
          .thenComparing(ranked -> ranked.candidate().span());

  private final SearchIndex index;
  private final PassageRepository passages;
  private final SpeechRepository speeches;
  private final MinedStore mined;
  private final MinedLevels levels;

  CandidateFinder(
      SearchIndex index,
      PassageRepository passages,
      SpeechRepository speeches,
      MinedStore mined,
      MinedLevels levels) {
    this.index = index;
    this.passages = passages;
    this.speeches = speeches;
    this.mined = mined;
    this.levels = levels;
  }

  /**
   * The candidates of each request, in order, the best first; a wording that stands in several
   * places is given once.
   */
  @Transactional
  public List<List<Candidate>> find(Office office, List<CandidateRequest> requests) {
    MinedCandidates before = new MinedCandidates(mined, levels, office);
    return requests.stream()
        .map(
            request ->
                request
                    .unit()
                    .mined()
                    .map(kind -> before.find(kind, request))
                    .orElseGet(() -> cut(office, request)))
        .toList();
  }

  private List<Candidate> cut(Office office, CandidateRequest request) {
    List<Hit> hits = index.search(office, search(request)).hits();
    Map<String, PassageRow> rows = passages.byIds(office, hits.stream().map(Hit::id).toList());
    Map<String, SpeechRow> of =
        speeches.byIds(
            office, rows.values().stream().map(PassageRow::speechId).distinct().toList());
    List<Ranked> ranked = new ArrayList<>();
    for (Hit hit : hits) {
      PassageRow passage = rows.get(hit.id());
      SpeechRow speech = passage == null ? null : of.get(passage.speechId());
      if (passage != null && speech != null) {
        ranked.addAll(pieces(request, hit, passage, speech));
      }
    }
    return best(ranked, request.limit());
  }

  private static SearchRequest search(CandidateRequest request) {
    PassageRole role =
        request.unit() == CandidateRequest.Unit.HEADING ? PassageRole.HEADING : PassageRole.BODY;
    SearchFilter.PassageFilter passage =
        new SearchFilter.PassageFilter(role.name(), request.move(), request.excludedSpeeches());
    SearchFilter filter =
        new SearchFilter(null, null, null, request.theme(), null, null, null, null, null, passage);
    int first =
        Math.clamp((long) request.limit() * PASSAGES_A_PIECE, FEWEST_PASSAGES, MOST_PASSAGES);
    SearchText words = SearchText.words(String.join(" ", request.cues()));
    return new SearchRequest(
        words, SearchUnit.PASSAGE, SearchRequest.Match.ANY_WORD, filter, first, null);
  }

  private record Ranked(
      Candidate candidate, int cues, boolean preferred, boolean sameLevel, int score) {}

  private static List<Ranked> pieces(
      CandidateRequest request, Hit hit, PassageRow passage, SpeechRow speech) {
    List<Ranked> pieces = new ArrayList<>();
    for (Span span : Pieces.of(request.unit(), passage.text())) {
      Candidate candidate = Candidate.of(passage, speech, span);
      String text = candidate.text();
      int cues = Math.toIntExact(request.cues().stream().distinct().filter(text::contains).count());
      if (cues > 0 || request.cues().isEmpty()) {
        boolean preferred = request.preferredSources().stream().anyMatch(candidate::standsIn);
        boolean sameLevel = candidate.isOfLevel(request.level());
        int score = Math.round(hit.score() * SCORE_STEPS);
        pieces.add(new Ranked(candidate, cues, preferred, sameLevel, score));
      }
    }
    return pieces;
  }

  private static List<Candidate> best(List<Ranked> ranked, int limit) {
    Set<String> texts = new HashSet<>();
    return ranked.stream()
        .sorted(BEST_FIRST)
        .map(Ranked::candidate)
        .filter(candidate -> texts.add(candidate.text()))
        .limit(limit)
        .toList();
  }
}
