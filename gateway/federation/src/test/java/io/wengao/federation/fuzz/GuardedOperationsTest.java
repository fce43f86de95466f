package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.access.Authorization;
import io.wengao.federation.fixture.TestGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random operations of callers who may not see all that the golden folders' graphs guard. */
class GuardedOperationsTest {

  private static final int OPERATIONS = 150;

  @ParameterizedTest
  @CsvSource({
    "guarded-fields-for-nobody, '', salary badge rank street town, A-1 B-2 HEAD CLERK North",
    "guarded-fields-for-nobody, staff:read, salary street town, 90 50 North Main",
    "guarded-fields-for-nobody, pay:read staff:read, street town, North Main",
    "guarded-types-behind-an-interface-and-a-union, '', secret phone, 1234 blue torn old Case",
    "guarded-types-behind-an-interface-and-a-union, other, unknown, torn"
  })
  void tellAndAskNothingThatIsWithheld(
      String folder, String scopes, String unasked, String untold) {
    var test = TestGraph.of(Path.of("src/test/resources/golden", folder));
    var put = Contest.up(test.schemas(), test.world(), null);
    assertThat(put).isInstanceOf(Contest.Put.Up.class);
    var contest = ((Contest.Put.Up) put).contest();
    var who =
        scopes.isEmpty()
            ? Authorization.nobody()
            : new Authorization(true, Set.of(scopes.split(" ", -1)), Set.of());
    for (long seed = 1; seed <= OPERATIONS; seed++) {
      var operation = contest.operation(seed);

      var verdict =
          contest.askAs(
              who, operation, List.of(unasked.split(" ", -1)), List.of(untold.split(" ", -1)));

      assertThat(verdict).as("seed %d: %s", seed, operation).isEqualTo(new Verdict.Same());
    }
  }
}
