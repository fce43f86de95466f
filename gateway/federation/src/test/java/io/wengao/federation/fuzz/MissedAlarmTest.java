package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionError;
import io.wengao.federation.composition.CompositionResult;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random supergraphs of which the strict check of these tests is not sure that every field can be
 * had. Composition refuses them for that, and for nothing else; or it composes them, and then every
 * operation has a plan.
 */
class MissedAlarmTest {

  private static final int GRAPHS = 60;
  private static final int OPERATIONS = 10;

  @Test
  void whatIsDoubtfulIsRefusedOrPlans() {
    var wrong = new ArrayList<String>();
    int doubtful = 0;

    for (long seed = 1; doubtful < GRAPHS; seed++) {
      var random = new Random(seed * 77_777);
      try {
        var split = new Dealer(random, new ModelGenerator(random).generate()).deal();
        if (!new Satisfiability(split).holds()) {
          doubtful++;
          judge(seed, split, random, wrong);
        }
      } catch (Unfit e) {
        continue;
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static void judge(long seed, Split split, Random random, ArrayList<String> wrong) {
    switch (Composition.compose(split.schemas())) {
      case CompositionResult.Failed(var errors) ->
          errors.stream()
              .filter(error -> !error.code().equals("SATISFIABILITY_ERROR"))
              .map(CompositionError::toString)
              .forEach(wrong::add);
      case CompositionResult.Composed composed -> {
        var world = new WorldGenerator(random, split).generate();
        switch (Contest.up(split.schemas(), world, null)) {
          case Contest.Put.Not(Verdict.Different why) -> wrong.add(seed + " " + why.detail());
          case Contest.Put.Up(Contest contest) -> plans(seed, contest, wrong);
        }
      }
    }
  }

  private static void plans(long seed, Contest contest, ArrayList<String> wrong) {
    for (int n = 0; n < OPERATIONS; n++) {
      var operation = contest.operation(seed * 1_000 + n);
      var verdict = contest.ask(operation.text(), operation.variables());
      if (verdict instanceof Verdict.Different different
          && different.kind() == Verdict.Kind.NOT_PLANNED) {
        wrong.add(seed + " " + different.detail() + "\n" + operation.text());
      }
    }
  }
}
