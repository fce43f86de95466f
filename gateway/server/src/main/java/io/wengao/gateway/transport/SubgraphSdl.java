package io.wengao.gateway.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Asks a subgraph for its SDL, as the federation specification has it. */
@ApplicationScoped
public class SubgraphSdl {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String QUERY = "{ _service { sdl } }";

  private final VertxSubgraphTransport transport;

  /** What came of asking. */
  public sealed interface Answer {
    record Found(String sdl) implements Answer {}

    /**
     * @param why without the subgraph's name, for people
     */
    record Missing(String why) implements Answer {}
  }

  SubgraphSdl(VertxSubgraphTransport transport) {
    this.transport = transport;
  }

  /**
   * Sends one request, within the time and the size configured for the subgraph. Never fails.
   *
   * @param headers by lower-case name
   */
  public CompletionStage<Answer> ask(
      String subgraph, String declaredUrl, Map<String, List<String>> headers) {
    var request =
        new SubgraphRequest(
            subgraph, declaredUrl, OperationKind.QUERY, QUERY, null, Map.of(), headers);
    return transport.fetchOnce(request).thenApply(SubgraphSdl::read);
  }

  private static Answer read(SubgraphOutcome outcome) {
    return switch (outcome) {
      case SubgraphOutcome.Answered(int status, byte[] body) -> read(status, body);
      case SubgraphOutcome.Unreachable(String reason) -> new Answer.Missing(reason);
      case SubgraphOutcome.TimedOut timedOut ->
          new Answer.Missing("no answer within " + timedOut.after().toMillis() + " ms");
      case SubgraphOutcome.Refused refused -> new Answer.Missing(refused.reason());
    };
  }

  private static Answer read(int status, byte[] body) {
    JsonNode answer;
    try {
      answer = JSON.readTree(body);
    } catch (IOException noJson) {
      return new Answer.Missing("answers " + QUERY + " with status " + status + " and no JSON");
    }
    var sdl = answer.at("/data/_service/sdl").asText("");
    if (!sdl.isBlank()) {
      return new Answer.Found(sdl);
    }
    var error = answer.at("/errors/0/message").asText("no SDL");
    return new Answer.Missing("answers " + QUERY + " with status " + status + ": " + error);
  }
}
