package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A gateway one of whose services is not there: what the other one knows comes, and an error names
 * the path of the rest.
 */
@ExtendWith(House.Shared.class)
class PartialDataTest {

  @Test
  void withoutDraftingTheCorpusStillAnswers(House house) throws Exception {
    int port = Installation.freePort();
    try (Launched gateway = gatewayWithoutDrafting(house, port)) {
      Api api = new Api(port);
      Await.until(
          "second gateway answers", java.time.Duration.ofSeconds(60), () -> answers(api), up -> up);

      JsonNode answer = api.ask("{ speeches(first: 1) { nodes { title drafts { totalCount } } } }");

      assertThat(gateway.handle().isAlive()).isTrue();
      assertThat(answer.at("/data/speeches/nodes/0/title").asText())
          .as(answer.toString())
          .isNotEmpty();
      assertThat(answer.path("errors"))
          .isNotEmpty()
          .allSatisfy(error -> assertThat(error.path("path").isArray()).isTrue());
      assertThat(answer.at("/data/speeches/nodes/0").has("drafts")).isTrue();
      assertThat(answer.at("/data/speeches/nodes/0/drafts").isNull()).isTrue();
      assertThat(answer.path("errors").findValues("path").toString())
          .isEqualTo("[[\"speeches\",\"nodes\",0,\"drafts\"]]");
      assertThat(answer.path("errors").path(0).path("extensions").path("service").asText())
          .isEqualTo("drafting");
    }
  }

  /** A second gateway, told of the running corpus-service and of a port where nobody listens. */
  private static Launched gatewayWithoutDrafting(House house, int port) throws IOException {
    Matcher corpus =
        Pattern.compile("corpus ready at (http://\\S+)").matcher(house.launched.output());
    assertThat(corpus.find()).isTrue();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path application =
        house.installation.root().resolve("gateway/server/target/quarkus-app/quarkus-run.jar");
    ProcessBuilder builder =
        new ProcessBuilder(java.toString(), "-Xmx256m", "-jar", application.toString());
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("WENGAO_GATEWAY_SUBGRAPHS_CORPUS_URL", corpus.group(1) + "/graphql");
    builder
        .environment()
        .put(
            "WENGAO_GATEWAY_SUBGRAPHS_DRAFTING_URL",
            "http://127.0.0.1:" + Installation.freePort() + "/graphql");
    return Launched.of(builder, port);
  }

  private static boolean answers(Api api) {
    try {
      return api.ask("{ __typename }").has("data");
    } catch (AssertionError notListening) {
      return false;
    }
  }
}
