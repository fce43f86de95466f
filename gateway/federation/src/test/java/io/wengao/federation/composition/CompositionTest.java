package io.wengao.federation.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What composition says to people whose subgraphs do not fit. */
class CompositionTest {

  private static final String LINK =
      "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\","
          + " \"@external\", \"@requires\", \"@override\", {name: \"@shareable\", as: \"@common\"}]) ";

  @Test
  void aFieldResolvedTwiceHasToBeSharedInBoth() {
    var errors =
        errors(
            "type Query { a: T } type T @key(fields: \"id\") { id: ID! name: String @common }",
            "type T @key(fields: \"id\") { id: ID! name: String }");

    assertThat(errors)
        .containsExactly(
            new CompositionError(
                "INVALID_FIELD_SHARING",
                "Field \"T.name\" is resolved in [one, two] but not marked @shareable in [two]."
                    + " Mark it @shareable in all of them, or @external where it is not resolved.",
                List.of("one", "two"),
                "T.name"));
  }

  @Test
  void allErrorsComeAtOnce() {
    var errors =
        errors(
            "type Query { a: T b(x: Int!): Int @common } type T @key(fields: \"id\") { id: ID! n: Int"
                + " @common }",
            "type Query { b: Int @common } type T @key(fields: \"id\") { id: ID! n: String @common }");

    assertThat(errors)
        .extracting(CompositionError::code)
        .containsExactlyInAnyOrder(
            "FIELD_TYPE_MISMATCH", "REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH");
  }

  @Test
  void aKeyOfUnknownFieldsIsNamed() {
    var errors =
        errors(
            "type Query { a: T } type T @key(fields: \"id no\") { id: ID! }", "type X { y: Int }");

    assertThat(errors).extracting(CompositionError::code).containsExactly("KEY_INVALID_FIELDS");
    assertThat(errors.getFirst().message()).contains("[one]").contains("T.no");
  }

  @Test
  void renamedImportsAndPrefixesMeanTheSame() {
    var result =
        Composition.compose(
            List.of(
                new SubgraphSchema("one", "", LINK + "type Query { a: Int @common }"),
                new SubgraphSchema(
                    "two",
                    "",
                    "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.0\")"
                        + " type Query { a: Int @federation__shareable }")));

    assertThat(result).isInstanceOf(CompositionResult.Composed.class);
  }

  @Test
  void aSchemaThatDoesNotParseIsNamedWithItsLine() {
    var errors = errors("type Query {", "type X { y: Int }");

    assertThat(errors.getFirst().message()).startsWith("[one]").contains("line");
  }

  private static List<CompositionError> errors(String one, String two) {
    var result =
        Composition.compose(
            List.of(
                new SubgraphSchema("one", "http://one.test", LINK + one),
                new SubgraphSchema("two", "http://two.test", LINK + two)));
    return switch (result) {
      case CompositionResult.Failed(var errors) -> errors;
      case CompositionResult.Composed composed -> List.of();
    };
  }
}
