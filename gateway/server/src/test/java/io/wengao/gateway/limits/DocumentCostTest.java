package io.wengao.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ a } | 1 | 1",
        "{ a { b { c } d } e } | 3 | 2",
        "query Q($x: I = {a: {b: 1}}) @d(x: {y: 1}) { a(x: {y: [{z: 1}]}) { b } } | 2 | 1",
        "{ ... { a } ... on T { b { c } } ... @d { e } } | 2 | 3",
        "{ ...F ...F } fragment F on T { a { b } c } | 2 | 4",
        "fragment F on T { ...G } { x { ...F } } fragment G on T { a { b } } | 3 | 1",
        "{ a { ...Unknown } } | 1 | 1",
        "{ a ...F } fragment F on T { b ...F } | 1 | 2",
        "{ ...F } fragment F on T { ...G } fragment G on T { ...F a } | 1 | 1",
        "query A { a } query B { a { b } c } | 2 | 2",
        "{ fragment query: on { on } } | 2 | 2",
        "{ a(s: \"} { b { c\") } | 1 | 1",
      })
  void depthAndRootFieldsGoThroughFragments(String document, int depth, int rootFields) {
    var cost = DocumentCost.of(document);

    assertThat(cost.depth()).isEqualTo(depth);
    assertThat(cost.rootFields()).isEqualTo(rootFields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ a: b c: d { e: f } g(h: i) } | 3 | 0",
        "query Q($x: I @a = 1) @b { c @d(e: f) ... @g { h } ...F @i } | 0 | 5",
        "{ a } fragment F on T @x { b: c @y } | 1 | 2",
        "{ a(b: {c: d}) } | 0 | 0",
      })
  void aliasesAndDirectivesAreThoseWritten(String document, int aliases, int directives) {
    var cost = DocumentCost.of(document);

    assertThat(cost.aliases()).isEqualTo(aliases);
    assertThat(cost.directives()).isEqualTo(directives);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{",
        "}",
        "}}}} { a",
        "fragment",
        "{ a(",
        "{ ... on",
        "@",
        "{ a: }",
        "...",
        "type T { a: B }"
      })
  void whatIsNoGraphqlIsReadToItsEnd(String document) {
    assertThat(DocumentCost.of(document).depth()).isLessThan(3);
  }
}
