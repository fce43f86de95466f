package io.wengao.federation.cost;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.wengao.federation.supergraph.Supergraph;
import io.wengao.federation.supergraph.SupergraphReader;
import io.wengao.federation.supergraph.SupergraphReading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operations cost, list by list; a list of which nothing is said counts 5. */
class OperationCostTest {

  private static final String SUPERGRAPH =
      """
      schema
        @link(url: "https://specs.apollo.dev/link/v1.0")
        @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", {name: "@listSize", as: "@size"}])
      { query: Query }
      directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR
      directive @size(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
      enum join__Graph { A @join__graph(name: "a", url: "http://a.test") }
      type Query {
        user: User
        users: [User!]!
        top(first: Int = 3): [User]
        page(first: Int, last: Int): UserPage
        grid: [[User]]
        mixed(limit: Int): [Thing]
        either: [Either]
        named(first: String): [User]
        assumed: [User] @size(assumedSize: 7)
        negative: [User] @size(assumedSize: -7)
        sliced(n: Int, m: Int): [User] @size(assumedSize: 9, slicingArguments: ["n", "m"], requireOneSlicingArgument: false)
        one(n: Int, m: Int): [User] @size(slicingArguments: ["n", "m"])
        hidden(n: Int @inaccessible, m: Int): [User] @size(slicingArguments: ["n", "m"])
        path(at: At): [User] @size(slicingArguments: ["at.n"])
        sized(n: Int = 4): UserPage @size(slicingArguments: ["n"], sizedFields: ["nodes"])
        dear(by: String @cost(weight: 40)): User @cost(weight: 10)
        marks: [Mark]
      }
      input At { n: Int }
      type UserPage { nodes: [User] edges: [Edge] others: [User] total: Int }
      type Edge { node: User cursor: String }
      interface Thing { id: ID friends: [User] }
      type User implements Thing { id: ID name: String friends: [User] mood: Mood heavy: Heavy boss: User }
      type Robot implements Thing { id: ID friends: [User] @size(assumedSize: 20) parts: [Heavy] }
      union Either = User | Robot
      type Heavy @cost(weight: 100) { id: ID }
      enum Mood @cost(weight: 2) { GOOD }
      scalar Mark @cost(weight: 3)
      """;

  private static final Supergraph READ =
      ((SupergraphReading.Read) SupergraphReader.read(SUPERGRAPH)).supergraph();

  private static OperationCost cost(String query, long limit, long budget) {
    var document = Parser.parse(query);
    var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    var model = new CostModel(READ.apiSchema(), READ.costs(), limit, 5, budget);
    return ((CostModel.Result.Known) model.of(document, operation)).cost();
  }

  private static long cost(String query, Map<String, Object> variables) {
    return cost(query, 1_000_000, 100_000).in(variables);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ __typename }                                              | 0",
        "{ __schema { types { fields { name } } } }                  | 0",
        "{ user { id name boss { id } } }                            | 2",
        "{ users { id friends { id } } }                             | 30",
        "{ top { id } }                                              | 3",
        "{ top(first: 8) { id } }                                    | 8",
        "{ top(first: 0) { friends { id } } }                        | 0",
        "{ top(first: -8) { id } }                                   | 5",
        "{ top(first: null) { id } }                                 | 5",
        "{ named(first: \"100\") { id } }                            | 5",
        "{ grid { id } }                                             | 25",
        "{ page(first: 10) { nodes { id } total } }                  | 11",
        "{ page(first: 10) { edges { node { id } } others { id } } } | 26",
        "{ page(first: 10, last: 30) { nodes { id } } }              | 31",
        "{ page { nodes { id } } }                                   | 6",
        "{ assumed { id } }                                          | 7",
        "{ negative { id } }                                         | 0",
        "{ sliced { id } }                                           | 9",
        "{ sliced(n: 2, m: 3) { id } }                               | 3",
        "{ sized { nodes { id } edges { cursor } } }                 | 10",
        "{ dear { id } }                                             | 10",
        "{ dear(by: \"x\") { boss { id } } }                         | 51",
        "{ marks }                                                   | 15",
        "{ user { mood heavy { id } } }                              | 103",
      })
  void listsCountAsOftenAsTheyAreLong(String query, long objects) {
    assertThat(cost(query, Map.of())).isEqualTo(objects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ user { id } user { name boss { id } } user { boss { name } } }      | 2",
        "{ a: user { id } b: user { id } }                                     | 2",
        "{ ...F ...F users { name } } fragment F on Query { users { id } }     | 5",
        "{ mixed(limit: 2) { id } }                                            | 2",
        "{ mixed(limit: 2) { friends { id } } }                                | 42",
        "{ mixed(limit: 2) { ... on User { friends { id } boss { id } } } }    | 14",
        "{ mixed(limit: 1) { ... on User { heavy { id } } ... on Robot { parts { id } } } } | 501",
        "{ either { ... on Thing { friends { id } } } }                        | 105",
        "{ either { ... on User { ... on Robot { parts { id } } } } }          | 5",
        "{ users { id friends @skip(if: true) { id } } }                       | 5",
        "{ users { id ... @include(if: false) { friends { id } } } }           | 5",
        "{ users { id friends @skip(if: false) { id } } }                      | 30",
      })
  void selectionsAreMergedAndTheDearestTypeCounts(String query, long objects) {
    assertThat(cost(query, Map.of())).isEqualTo(objects);
  }

  @Test
  void whatVariablesMayLeaveOutCounts() {
    var query = "query($no: Boolean!) { users { id friends @include(if: $no) { id } } }";

    assertThat(cost(query, Map.of("no", false))).isEqualTo(30);
  }

  @Test
  void sizesComeFromVariables() {
    var query =
        "query($n: Int, $m: Int = 6) { top(first: $n) { friends { id } } sliced(m: $m) { id } }";

    assertThat(cost(query, Map.of())).isEqualTo(3 * 6 + 6);
    assertThat(cost(query, Map.of("n", 10, "m", 1))).isEqualTo(10 * 6 + 1);
    var none = new LinkedHashMap<String, Object>();
    none.put("n", null);
    none.put("m", null);
    assertThat(cost(query, none)).isEqualTo(5 * 6 + 9);
    assertThat(cost(query, Map.of("n", -10, "m", -1))).isEqualTo(5 * 6 + 9);
  }

  @Test
  void absurdSizesSaturate() {
    var deep =
        "query($n: Int) { a: sliced(n: $n) { ...F } b: top(first: $n) { ...F } } fragment F on User { friends { friends { friends { friends { heavy { id } } } } } }";

    for (Object absurd :
        Arrays.asList(Long.MAX_VALUE, new BigDecimal("1e400"), BigInteger.TEN.pow(80))) {
      assertThat(cost(deep, Map.of("n", absurd))).isEqualTo(Amount.MOST);
    }
    assertThat(cost("{ top(first: " + "9".repeat(30) + ") { grid: id } }", Map.of()))
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void theRefusalNamesLimitValueAndCost() {
    var cost = cost("query($n: Int) { top(first: $n) { id } }", 100, 1_000);

    assertThat(cost.excess(Map.of("n", 100))).isNull();
    var error = cost.excess(Map.of("n", 101));

    assertThat(error).isNotNull();
    assertThat(error.message()).contains("101 objects").contains("limit list-cost = 100");
    assertThat(error.extensions())
        .containsEntry("limit", "list-cost")
        .containsEntry("value", 100L)
        .containsEntry("cost", 101L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ one { id } }                                 | Query.one must be given exactly one of the arguments n, m, and is given 0",
        "{ one(n: 1, m: 2) { id } }                     | is given 2",
        "query($n: Int) { one(n: $n) { id } }           | is given 0",
        "query($n: Int = 1) { one(n: $n, m: 4) { id } } | is given 2",
        "query($n: Int = 1) { one(n: $n) { id } }       | ''",
        "{ one(n: 1, m: null) { id } }                  | ''",
        "{ sized { nodes { id } } }                     | ''",
        "{ hidden { id } }                              | ''",
        "{ path(at: {n: 3}) { id } }                    | ''",
      })
  void exactlyOneSlicingArgumentWhereThatIsRequired(String query, String problem) {
    var error = cost(query, 100, 1_000).excess(Map.of());

    assertThat(error == null ? "" : error.message()).contains(problem);
    assertThat(error == null).isEqualTo(problem.isEmpty());
  }

  @Test
  void sharedPartsAreWorkedOutOnce() {
    var query = new StringBuilder("query($n: Int) { mixed(limit: $n) { ...F0 } }");
    for (int i = 0; i < 25; i++) {
      query.append(
          " fragment F%d on Thing { ... on User { friends { boss { ...F%d } } } ... on Robot { friends { boss { ...F%d } } } }"
              .formatted(i, i + 1, i + 1));
    }
    query.append(" fragment F25 on Thing { id }");

    assertThat(cost(query.toString(), Map.of("n", 2))).isEqualTo(Amount.MOST);
  }

  @Test
  void lookingAtAnOperationHasABudget() {
    var document = Parser.parse("{ mixed { id friends { id friends { id } } } }");
    var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();

    var result = new CostModel(READ.apiSchema(), READ.costs(), 100, 5, 3).of(document, operation);

    assertThat(result).isInstanceOf(CostModel.Result.TooComplex.class);
  }
}
