package io.wengao.federation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.idl.errors.SchemaProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangesTest {
  private static final String QUERY = "type Query { a: Int } ";

  private static List<String> changes(String before, String after) {
    return SchemaChanges.between(QUERY + before, QUERY + after).stream()
        .map(SchemaChange::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type T { x: Int y: Int } | type T { y: Int } | BREAKING T.x was removed",
        "type T { x: Int } | type T { x: Int y: Int } | SAFE T.y was added",
        "type T { x: Int } | type T { x: String } | BREAKING T.x changed type: Int -> String",
        "type T { x: Int } | type T { x: Int! } | SAFE T.x promises more: Int -> Int!",
        "type T { x: Int! } | type T { x: Int } | BREAKING T.x changed type: Int! -> Int",
        "type T { x: [Int] } | type T { x: [Int!]! } | SAFE T.x promises more: [Int] -> [Int!]!",
        "type T { x: [Int!] } | type T { x: [Int] } | BREAKING T.x changed type: [Int!] -> [Int]",
        "type T { x: Int } | type T { x: [Int] } | BREAKING T.x changed type: Int -> [Int]",
        "interface T { x: Int } | interface T { y: Int x: Int } | SAFE T.y was added",
        "interface T { x: Int } | type T { x: Int } | BREAKING T changed kind: interface -> object",
        "scalar T | enum T { A } | BREAKING T changed kind: scalar -> enum",
        "scalar T | '' | BREAKING T was removed",
        "'' | scalar T | SAFE T was added",
      })
  void ofTypesAndFields(String before, String after, String change) {
    assertThat(changes(before, after)).containsExactly(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x: Int | x: Int!  | BREAKING %s was made required: Int -> Int!",
        "x: Int! = 1 | x: Int! | BREAKING %s was made required: Int! -> Int!",
        "x: Int! | x: Int | SAFE %s takes more: Int! -> Int",
        "x: Int | x: Int! = 1 | BREAKING %s changed type: Int -> Int!",
        "x: Int = 1 | x: Int = 2 | DANGEROUS %s changed default: 1 -> 2",
        "x: Int | x: Int = 2 | DANGEROUS %s changed default: none -> 2",
        "x: Int | x: String | BREAKING %s changed type: Int -> String",
        "x: Int | x: [Int] | SAFE %s takes more: Int -> [Int]",
        "x: [Int] | x: Int | BREAKING %s changed type: [Int] -> Int",
        "x: [Int!] | x: [Int] | SAFE %s takes more: [Int!] -> [Int]",
        "x: [Int] | x: [Int!] | BREAKING %s changed type: [Int] -> [Int!]",
        "y: Int | y: Int x: Int | SAFE %s was added",
        "y: Int | y: Int x: Int! | BREAKING %s was added and is required",
        "y: Int | y: Int x: Int! = 1 | SAFE %s was added",
        "y: Int x: Int | y: Int | BREAKING %s was removed",
      })
  void ofArgumentsAndInputFields(String before, String after, String change) {
    var argument = changes("type T { f(" + before + "): Int }", "type T { f(" + after + "): Int }");
    var field = changes("input T { " + before + " }", "input T { " + after + " }");
    var directive =
        changes("directive @t(" + before + ") on FIELD", "directive @t(" + after + ") on FIELD");

    // A changed type may bring a changed default along; the first is what is asked about.
    assertThat(argument).first().isEqualTo(change.formatted("T.f(x:)"));
    assertThat(field).first().isEqualTo(change.formatted("T.x"));
    assertThat(directive).first().isEqualTo(change.formatted("@t(x:)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "enum E { A B }; enum E { A }; BREAKING E.B was removed",
        "enum E { A }; enum E { A B }; DANGEROUS E.B was added",
        "type A { x: Int } type B { x: Int } union U = A | B; type A { x: Int } type B { x: Int } union"
            + " U = A; BREAKING U | B was removed",
        "type A { x: Int } type B { x: Int } union U = A; type A { x: Int } type B { x: Int } union U"
            + " = A | B; DANGEROUS U | B was added",
        "interface I { x: Int } type T implements I { x: Int }; interface I { x: Int } type T { x: Int"
            + " }; BREAKING T implements I was removed",
        "interface I { x: Int } type T { x: Int }; interface I { x: Int } type T implements I { x: Int"
            + " }; DANGEROUS T implements I was added",
        "input T { x: Int }; input T @oneOf { x: Int }; BREAKING T takes one field only now (@oneOf)",
        "directive @t on FIELD; ''; BREAKING @t was removed",
        "directive @t on FIELD | QUERY; directive @t on FIELD; BREAKING @t is not allowed on QUERY",
        "directive @t repeatable on FIELD; directive @t on FIELD; BREAKING @t is not repeatable any"
            + " more",
        "type Mutation { x: Int }; type Other { x: Int }; BREAKING schema.mutation was removed",
      })
  void ofNamesAndDirectives(String before, String after, String change) {
    assertThat(changes(before, after)).first().isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "type T { x: Int } extend type T { y: Int }; type T { x: Int }; BREAKING T.y was removed",
        "type T { x: Int }; type T { x: Int } extend type T { y: Int }; SAFE T.y was added",
        "interface I { x: Int } type T { x: Int } extend type T implements I; interface I { x: Int }"
            + " type T { x: Int }; BREAKING T implements I was removed",
        "interface I { x: Int } extend interface I { y: Int! }; interface I { x: Int y: Int };"
            + " BREAKING I.y changed type: Int! -> Int",
        "type T { x: Int } union U = T extend union U = Query; type T { x: Int } union U = T;"
            + " BREAKING U | Query was removed",
        "enum E { A } extend enum E { B }; enum E { A }; BREAKING E.B was removed",
        "input T { x: Int }; input T { x: Int } extend input T { y: Int! }; BREAKING T.y was added and"
            + " is required",
        "input T { x: Int }; input T { x: Int } extend input T @oneOf; BREAKING T takes one field only"
            + " now (@oneOf)",
        "extend type T { x: Int y: Int }; extend type T { x: Int }; BREAKING T.y was removed",
        "extend scalar S @specifiedBy(url: \"u:s\"); ''; BREAKING S was removed",
        "type M { x: Int } extend schema { mutation: M }; type M { x: Int }; BREAKING schema.mutation"
            + " was removed",
        "extend type Mutation { x: Int }; type Other { x: Int }; BREAKING schema.mutation was removed",
      })
  void ofWhatIsExtended(String before, String after, String change) {
    assertThat(changes(before, after)).first().isEqualTo(change);
  }

  @Test
  void whatIsExtendedOrWrittenAtOnceIsTheSame() {
    var pieces =
        "interface I { x: Int } enum E { A } input N { x: Int } extend type T implements I { y: Int }"
            + " type T { x: Int } extend type T { z: E } extend enum E { B } extend input N { y: Int }";
    var whole =
        "interface I { x: Int } enum E { A B } input N { x: Int y: Int }"
            + " type T implements I { x: Int y: Int z: E }";

    assertThat(changes(pieces, whole)).isEmpty();
    assertThat(changes(whole, pieces)).isEmpty();
  }

  @Test
  void anExtensionOfAnotherKindIsRefusedWithItsPlace() {
    var mixed = "type T { x: Int }\nextend input T { y: Int }";

    assertThatThrownBy(() -> SchemaChanges.between(mixed, mixed))
        .isInstanceOf(SchemaProblem.class)
        .hasMessageContaining("\"T\" is extended on line 2 as another kind");
  }

  @Test
  void whatReadsTheSameIsTheSame() {
    var before = "\"\"\"One.\"\"\" type T { x(b: Int, a: Int): Int @deprecated y: Int }";
    var after = "\"Two.\" type T { y: Int x(a: Int, b: Int): Int }";

    assertThat(changes(before, after)).isEmpty();
  }

  @Test
  void theyComeByTypeName() {
    var types = new ArrayList<>(List.of("scalar Z", "scalar A", "scalar M"));

    assertThat(changes(String.join(" ", types), ""))
        .isEqualTo(Stream.of("A", "M", "Z").map(it -> "BREAKING " + it + " was removed").toList());
  }
}
