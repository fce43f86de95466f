package io.wengao.corpus.candidate;

import io.wengao.corpus.mining.MinedPlace;
import io.wengao.corpus.mining.MinedStore;
import io.wengao.corpus.mining.MinedWording;
import io.wengao.corpus.office.Office;
import io.wengao.text.mining.MinedKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers one batch of requests from what was mined: wordings of a kind and theme are read once,
 * ranked by the request's cues, and each of the best is shown at one of its places. Where there is
 * a choice, sources are used evenly, for a draft takes little from each.
 */
final class MinedCandidates {
  /** Wordings looked up beyond those asked for: some stand only where nothing may be taken. */
  private static final int MORE = 20;

  private final MinedStore store;
  private final MinedLevels levels;
  private final Office office;
  private final Map<String, List<MinedWording>> read = new HashMap<>();
  private final Map<List<String>, Set<Long>> preferred = new HashMap<>();

  MinedCandidates(MinedStore store, MinedLevels levels, Office office) {
    this.store = store;
    this.levels = levels;
    this.office = office;
  }

  private record Ranked(MinedWording wording, int cues, boolean preferred) {}

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::preferred)
          .thenComparingInt(Ranked::cues)
          .reversed()
          .thenComparing(ranked -> ranked.wording().text());

  /** The candidates of a request, the best first, each wording once. */
  List<Candidate> find(MinedKind kind, CandidateRequest request) {
    List<MinedWording> best = best(kind, request);
    Map<Long, List<MinedPlace>> places =
        store.places(
            best.stream().map(MinedWording::number).toList(),
            request.move(),
            request.excludedSpeeches(),
            request.preferredSources());
    Map<String, Integer> used = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (MinedWording wording : best) {
      List<Candidate> at =
          places.getOrDefault(wording.number(), List.of()).stream().map(Candidate::of).toList();
      if (candidates.size() < request.limit()) {
        place(at, request, used).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private List<MinedWording> best(MinedKind kind, CandidateRequest request) {
    List<String> above = levels.above(request.level());
    Set<Long> from = preferred.computeIfAbsent(request.preferredSources(), this::standingIn);
    List<Ranked> ranked = new ArrayList<>();
    for (MinedWording wording : wordings(kind, levels.theme(request.theme()))) {
      String text = wording.text();
      if (above.stream().noneMatch(text::contains)) {
        int cues = (int) request.cues().stream().distinct().filter(text::contains).count();
        ranked.add(new Ranked(wording, cues, from.contains(wording.number())));
      }
    }
    Map<String, MinedWording> once = new LinkedHashMap<>();
    ranked.stream()
        .sorted(BEST_FIRST)
        .forEach(it -> once.putIfAbsent(it.wording().text(), it.wording()));
    return once.values().stream().limit((long) request.limit() + MORE).toList();
  }

  private Set<Long> standingIn(List<String> sources) {
    return sources.isEmpty() ? Set.of() : new HashSet<>(store.standingIn(office, sources));
  }

  private List<MinedWording> wordings(MinedKind kind, @Nullable String theme) {
    return read.computeIfAbsent(kind + "/" + theme, key -> store.wordings(office, kind, theme));
  }

  /** A preferred source first, then the level, then whichever was taken from least. */
  private static Optional<Candidate> place(
      List<Candidate> at, CandidateRequest request, Map<String, Integer> used) {
    Optional<Candidate> chosen =
        at.stream()
            .min(
                Comparator.comparing(
                        (Candidate c) -> request.preferredSources().stream().noneMatch(c::standsIn))
                    .thenComparing(c -> !c.isOfLevel(request.level()))
                    .thenComparing(c -> used.getOrDefault(c.speechId(), 0))
                    .thenComparing(Candidate::passageId)
                    .thenComparing(Candidate::span));
    chosen.ifPresent(c -> used.merge(c.speechId(), 1, Integer::sum));
    return chosen;
  }
}
