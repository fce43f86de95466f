import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Composes running subgraphs with our own composition: {@code Compose FILE NAME=URL…}. */
class Compose {
  public static void main(String[] args) throws Exception {
    List<SubgraphSchema> subgraphs = new ArrayList<>();
    for (String subgraph : List.of(args).subList(1, args.length)) {
      String[] nameAndUrl = subgraph.split("=", 2);
      subgraphs.add(new SubgraphSchema(nameAndUrl[0], nameAndUrl[1], sdl(nameAndUrl[1])));
    }
    switch (Composition.compose(subgraphs)) {
      case CompositionResult.Composed composed ->
          Files.writeString(Path.of(args[0]), composed.supergraphSdl());
      case CompositionResult.Failed failed -> {
        failed.errors().forEach(System.err::println);
        System.exit(1);
      }
    }
  }

  private static String sdl(String url) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString("{\"query\":\"{ _service { sdl } }\"}"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString()).body();
      return JsonMapper.builder().build().readTree(answer).at("/data/_service/sdl").asText();
    }
  }
}
