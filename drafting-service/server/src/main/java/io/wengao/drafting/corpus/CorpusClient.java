package io.wengao.drafting.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.storage.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the corpus service's GraphQL endpoint directly, never through the gateway. */
@ApplicationScoped
class CorpusClient {
  /** Validated against the corpus' schema by a test. */
  static final String CANDIDATES =
      """
      query Candidates($requests: [PassageCandidateRequest!]!) {
        passageCandidates(requests: $requests) {
          key
          candidates {
            passageId
            speechId
            speechTitle
            documentSha256
            kind { id label }
            level { id label }
            text
            span { start end }
            passageText
            preferred
          }
        }
      }
      """;

  /** Validated as well. */
  static final String LEXICON_VERSION = "query LexiconVersion { officeLexiconVersion }";

  /** Validated as well. */
  static final String LEXICON =
      """
      query Lexicon {
        officeLexicon { id kind term variants post position until note }
      }
      """;

  private final CorpusConfig config;
  private final Json json;
  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient http;

  CorpusClient(CorpusConfig config, Json json) {
    this.config = config;
    this.json = json;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(config.connectTimeout())
            .build();
  }

  List<PassageCandidates.Answer> candidates(
      Office office, List<PassageCandidates.Request> requests) {
    String body = body("Candidates", CANDIDATES, Map.of("requests", requests));
    HttpResponse<String> response = call(office, body, config.requestTimeout(), config.tries());
    JsonNode answers = data(response, "passageCandidates").path("passageCandidates");
    return json.read(answers.toString(), new TypeReference<List<PassageCandidates.Answer>>() {});
  }

  /** In order of the ids; what the corpus has none of is left out. */
  List<ImitatedSpeeches.Piece> imitated(Office office, List<String> speechIds) {
    String body = body("Imitated", ImitatedSpeeches.QUERY, Map.of("speechIds", speechIds));
    HttpResponse<String> response = call(office, body, config.requestTimeout(), config.tries());
    List<ImitatedSpeeches.Piece> speeches = new ArrayList<>();
    for (JsonNode speech : data(response, "imitatedSpeeches").path("imitatedSpeeches")) {
      if (!speech.isNull()) {
        speeches.add(json.read(speech.toString(), ImitatedSpeeches.Piece.class));
      }
    }
    return speeches;
  }

  String lexiconVersion(Office office) {
    String body = body("LexiconVersion", LEXICON_VERSION, Map.of());
    HttpResponse<String> response = call(office, body, config.lexiconTimeout(), 1);
    return data(response, "officeLexiconVersion").path("officeLexiconVersion").asText();
  }

  List<LexiconAnswer> lexicon(Office office) {
    String body = body("Lexicon", LEXICON, Map.of());
    HttpResponse<String> response = call(office, body, config.lexiconTimeout(), 1);
    JsonNode entries = data(response, "officeLexicon").path("officeLexicon");
    return json.read(entries.toString(), new TypeReference<List<LexiconAnswer>>() {});
  }

  private String body(String name, String query, Map<String, Object> variables) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("operationName", name);
    body.put("variables", variables);
    return json.write(body);
  }

  /** The data of an answer, which must hold {@code field}. */
  private JsonNode data(HttpResponse<String> response, String field) {
    if (response.statusCode() != 200) {
      throw new CorpusUnavailable(config.url() + " answers HTTP " + response.statusCode(), null);
    }
    try {
      JsonNode answer = mapper.readTree(response.body());
      if (!answer.path("errors").isEmpty() || !answer.path("data").hasNonNull(field)) {
        throw new CorpusUnavailable(config.url() + " answers " + answer.path("errors"), null);
      }
      return answer.path("data");
    } catch (JsonProcessingException e) {
      throw new CorpusUnavailable(config.url() + " answers no JSON", e);
    }
  }

  private HttpResponse<String> call(Office office, String body, Duration patience, int tries) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(config.url().resolve("/graphql"))
            .timeout(patience)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header(CurrentOffice.HEADER, office.id())
            .POST(BodyPublishers.ofString(body));
    config.tokenFile().ifPresent(file -> request.header("Authorization", "Bearer " + token(file)));
    for (int tried = 1; ; tried++) {
      try {
        return http.send(request.build(), BodyHandlers.ofString());
      } catch (IOException e) {
        if (tried >= tries) {
          throw new CorpusUnavailable(config.url() + " cannot be reached: " + e, e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CorpusUnavailable("interrupted", e);
      }
    }
  }

  private static String token(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CorpusUnavailable("the token in " + file + " cannot be read: " + e, e);
    }
  }
}
