package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the gateway asks when it joins entities. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntitiesTest {
  private final CorpusClient corpus = new CorpusClient("entities-test");

  @Test
  void entitiesComeInOrderAndUnknownOnesAreNull() {
    Map<String, Object> job =
        corpus.importFiles("one", List.of(Upload.text("一.txt", Samples.speech(1))));
    JsonPath speech =
        corpus.ask(
            "{ speeches { nodes { id title document { id } paragraphs { id text sha256 } } } }");
    String documentId = speech.getString("data.speeches.nodes[0].document.id");
    String speechId = speech.getString("data.speeches.nodes[0].id");
    String passageId = speech.getString("data.speeches.nodes[0].paragraphs[1].id");

    JsonPath entities =
        corpus.ask(
            "query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Document { fileName }"
                + " ... on Speech { title } ... on Passage { text speech { title } } ... on ImportJob { state } } }",
            Map.of(
                "r",
                List.of(
                    of("Passage", passageId),
                    of("Speech", "missing"),
                    of("Document", documentId),
                    of("Speech", speechId),
                    of("Passage", "missing"),
                    of("ImportJob", String.valueOf(job.get("id"))))));

    assertThat(entities.getString("data._entities[0].text")).startsWith("今天召开这次会议");
    assertThat(entities.getString("data._entities[0].speech.title")).isEqualTo("在全县第1次项目建设推进会上的讲话");
    assertThat(entities.getString("data._entities[1]")).isNull();
    assertThat(entities.getString("data._entities[2].fileName")).isEqualTo("一.txt");
    assertThat(entities.getString("data._entities[3].title")).isEqualTo("在全县第1次项目建设推进会上的讲话");
    assertThat(entities.getString("data._entities[4]")).isNull();
    assertThat(entities.getString("data._entities[5].state")).isEqualTo("SUCCEEDED");
  }

  @Test
  void idsOfOneOfficeMeanNothingInAnother() {
    corpus.importFiles("one", List.of(Upload.text("一.txt", Samples.speech(1))));
    String speechId =
        corpus.ask("{ speeches { nodes { id } } }").getString("data.speeches.nodes[0].id");

    JsonPath other =
        new CorpusClient("entities-other")
            .ask("query($id: ID!) { speech(id: $id) { title } }", Map.of("id", speechId));

    assertThat(other.getString("data.speech")).isNull();
  }

  private static Map<String, String> of(String type, String id) {
    return Map.of("__typename", type, "id", id);
  }
}
