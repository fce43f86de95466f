package io.wengao.composition.assembly;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.ClauseGate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.SentenceGate;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.ThemePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What corpus and theme pack offer a speech, after the gates: clauses by step, sentences by
 * section.
 */
final class ClausePool {
  private static final int CLAUSES = 120;
  private static final int SENTENCES = 200;
  private static final String SENTENCE = "/sentence";

  /** The place before the first section. */
  static final String FRAME = "opening";

  private final SortedMap<String, List<MinedClause>> clauses = new TreeMap<>();
  private List<MinedClause> own = List.of();
  private final SortedMap<String, List<Candidate>> sentences = new TreeMap<>();
  private @Nullable SentenceGate gate;

  /** Asks once for everything the plans may need; a theme nobody wrote for asks for nothing. */
  static ClausePool fetch(Situation situation, List<SectionPlan> plans, MaterialSource source) {
    ClausePool pool = new ClausePool();
    ThemePack theme = situation.theme();
    if (theme == null) {
      return pool;
    }
    List<MaterialRequest> requests = requests(situation, theme, plans);
    List<List<Candidate>> answers = source.candidates(requests);
    if (answers.size() != requests.size()) {
      throw new IllegalStateException(
          "asked for " + requests.size() + " lists of candidates, got " + answers.size());
    }
    var lexicon = situation.bank().lexicon();
    List<String> avoid = situation.brief().avoid();
    ClauseGate clauseGate = new ClauseGate(lexicon, theme, situation.level(), avoid);
    SentenceGate sentenceGate = new SentenceGate(lexicon, theme, situation.level(), avoid);
    pool.gate = sentenceGate;
    pool.own = theme.clauses().stream().map(c -> MinedClause.of(c, lexicon)).toList();
    for (int i = 0; i < requests.size(); i++) {
      MaterialRequest request = requests.get(i);
      if (request.unit() == MaterialRequest.Unit.VERB_OBJECT) {
        pool.clauses.put(
            request.key(),
            answers.get(i).stream()
                .flatMap(c -> clauseGate.pass(c).stream())
                .map(c -> MinedClause.of(c, situation))
                .toList());
      } else {
        pool.sentences.put(
            request.key(), answers.get(i).stream().filter(sentenceGate::passes).toList());
      }
    }
    return pool;
  }

  /** Whether the sentence itself speaks of the theme. */
  boolean isOfTheme(Candidate candidate) {
    return gate != null && gate.isOfTheme(candidate);
  }

  /** Clauses for a step: those of the corpus, then those written for the theme. */
  List<MinedClause> clauses(SectionPlan plan, Step step) {
    List<MinedClause> all = new ArrayList<>(clauses.getOrDefault(key(plan, step), List.of()));
    all.addAll(own);
    return all;
  }

  /** A sentence for a place that the speech has not said yet, noted as said. */
  Optional<Phrase> sentence(
      String place, Predicate<Candidate> isNear, Ledger ledger, Picker picker) {
    return sentences.getOrDefault(place + SENTENCE, List.of()).stream()
        .filter(c -> ledger.mayDrawOn(c.speechId()) && !ledger.repeats(c.text()) && isNear.test(c))
        .min(
            Comparator.<Candidate, Boolean>comparing(c -> !c.preferred())
                .thenComparingLong(c -> picker.rank(place, c.passageId() + c.inPassage()))
                .thenComparing(Candidate::text))
        .map(c -> say(c, ledger));
  }

  private static Phrase say(Candidate c, Ledger ledger) {
    ledger.say(c.passageId() + "@" + c.inPassage().start(), c.text());
    ledger.drawOn(c.speechId());
    Origin origin =
        new Origin.FromPassage(
            c.passageId(),
            c.speechId(),
            c.speechTitle(),
            c.documentSha256(),
            c.inPassage(),
            c.text(),
            List.of());
    return Phrase.of(c.text(), origin);
  }

  private static List<MaterialRequest> requests(
      Situation situation, ThemePack theme, List<SectionPlan> plans) {
    List<MaterialRequest> requests = new ArrayList<>();
    for (SectionPlan plan : plans.stream().flatMap(SectionPlan::all).toList()) {
      for (Step step : plan.task().steps()) {
        requests.add(
            new MaterialRequest(
                key(plan, step),
                MaterialRequest.Unit.VERB_OBJECT,
                theme.id(),
                step.cues(),
                null,
                situation.levelName(),
                situation.brief().preferredSources(),
                CLAUSES));
      }
      requests.add(sentences(plan.section().id(), theme, plan.task().cues(), situation));
    }
    requests.add(
        sentences(
            FRAME,
            theme,
            theme.strong().subList(0, Math.min(6, theme.strong().size())),
            situation));
    return requests;
  }

  private static MaterialRequest sentences(
      String place, ThemePack theme, List<String> cues, Situation situation) {
    return new MaterialRequest(
        place + SENTENCE,
        MaterialRequest.Unit.SENTENCE,
        theme.id(),
        cues,
        null,
        situation.levelName(),
        situation.brief().preferredSources(),
        SENTENCES);
  }

  private static String key(SectionPlan plan, Step step) {
    return plan.section().id() + "/" + step.id();
  }
}
