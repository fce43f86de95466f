package io.wengao.compatibility.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.compatibility.Subgraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProbeTest {

  @Test
  void recordsAreMembersOfAUnion() {
    JsonPath answer =
        Subgraph.ask(
            "{ holdings { __typename ... on Book { id pages } ... on Film { id minutes } } }");

    assertThat(answer.getList("data.holdings"))
        .containsExactly(
            Map.of("__typename", "Book", "id", "Aa", "pages", 10),
            Map.of("__typename", "Film", "id", "long", "minutes", 200),
            Map.of("__typename", "Book", "id", "BB", "pages", 20));
  }

  @Test
  void aUnionIsPrintedAsOne() {
    String sdl = Subgraph.sdl();

    assertThat(sdl).contains("union Holding = Book | Film").contains("holdings: [Holding!]!");
  }

  @Test
  void entitiesOfTwoTypesAreAskedForOnceEach() {
    JsonPath answer =
        Subgraph.entities(
            "... on Book { id pages } ... on Film { id minutes }",
            List.of(key("Book", "a"), key("Film", "b"), key("Book", "c"), key("Book", "d")));

    assertThat(answer.getList("data._entities.id")).containsExactly("a", "b", "c", "d");
    assertThat(answer.getInt("data._entities[0].pages")).isEqualTo(3);
    assertThat(answer.getInt("data._entities[1].minutes")).isEqualTo(1);
  }

  @Test
  void argumentsReachABatch() {
    JsonPath answer =
        Subgraph.entities(
            "... on Film { blurb(excerpt: { from: 2, language: \"zh\" }, words: 5) }",
            List.of(key("Film", "a"), key("Film", "b")));

    assertThat(answer.getList("data._entities.blurb"))
        .containsExactly("a of 2 from 2 in zh, 5 words", "b of 2 from 2 in zh, 5 words");
  }

  /**
   * What SmallRye GraphQL 2.17.0 cannot do: one batch takes the arguments of its first place. As
   * long as this holds, batched fields of our services take no arguments.
   */
  @Test
  void twoSetsOfArgumentsInOneRequestAreTakenForOne() {
    JsonPath answer =
        Subgraph.entities(
            "... on Book { short: summary(words: 5) long: summary(words: 50) }",
            List.of(key("Book", "a")));

    assertThat(answer.getString("data._entities[0].short")).isEqualTo("a in 5");
    assertThat(answer.getString("data._entities[0].long")).isEqualTo("a in 5");
  }

  /** Nor this: with arguments, a source is known by its hash code alone. */
  @Test
  void sourcesOfOneHashCodeAreTakenForOneWhereThereAreArguments() {
    assertThat("Aa").hasSameHashCodeAs("BB");

    JsonPath answer =
        Subgraph.entities(
            "... on Book { summary(words: 3) }", List.of(key("Book", "Aa"), key("Book", "BB")));

    assertThat(answer.getList("data._entities.summary")).containsExactly("Aa in 3", "Aa in 3");
  }

  @Test
  void sourcesOfOneHashCodeAreToldApartWhereThereAreNone() {
    JsonPath answer =
        Subgraph.entities("... on Book { spine }", List.of(key("Book", "Aa"), key("Book", "BB")));

    assertThat(answer.getList("data._entities.spine")).containsExactly("Aa of 2", "BB of 2");
  }

  private static Map<String, String> key(String type, String id) {
    return Map.of("__typename", type, "id", id);
  }
}
