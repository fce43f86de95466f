package io.wengao.gateway.mock;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.SubmissionPublisher;
import org.reactivestreams.FlowAdapters;

/**
 * Starts a corpus (speeches with passages) and a drafting service (drafts that cite passages) on
 * free ports, composes their supergraph and points the gateway at it. Tests declare a field of type
 * {@link Services}.
 */
public final class TwoServices implements QuarkusTestResourceLifecycleManager {
  private final Vertx vertx = Vertx.vertx();
  private final SubmissionPublisher<Map<String, Object>> jobEvents =
      new SubmissionPublisher<>(Runnable::run, 256);
  private final SubmissionPublisher<Map<String, Object>> draftEvents =
      new SubmissionPublisher<>(Runnable::run, 256);
  private Path supergraph;
  private Services services;

  @Override
  public Map<String, String> start() {
    services = launch();
    supergraph = write(compose());
    return Map.of(
        "wengao.gateway.supergraph",
        supergraph.toString(),
        "wengao.gateway.subgraphs.drafting.url",
        services.drafting().url(),
        "wengao.gateway.transport.timeout",
        "1s",
        "wengao.gateway.transport.max-answer",
        "4M");
  }

  /** Starts the services and no more. */
  Services launch() {
    return new Services(
        new MockSubgraph(vertx, "corpus", Schemas.read("corpus"), this::corpus),
        new MockSubgraph(vertx, "drafting", Schemas.read("drafting"), this::drafting),
        jobEvents,
        draftEvents);
  }

  /**
   * The drafting service's address in the supergraph is wrong on purpose: configuration must win.
   */
  private String compose() {
    var subgraphs =
        List.of(
            new SubgraphSchema("corpus", services.corpus().url(), services.corpus().sdl()),
            new SubgraphSchema(
                "drafting", "http://127.0.0.1:1/graphql", services.drafting().sdl()));
    return switch (Composition.compose(subgraphs)) {
      case CompositionResult.Composed composed -> composed.supergraphSdl();
      case CompositionResult.Failed failed ->
          throw new IllegalStateException(failed.errors().toString());
    };
  }

  private static Path write(String sdl) {
    try {
      return Files.writeString(Files.createTempFile("supergraph", ".graphql"), sdl);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(services, new TestInjector.MatchesType(Services.class));
  }

  @Override
  public void stop() {
    halt();
    try {
      Files.deleteIfExists(supergraph);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void halt() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private GraphQL corpus(String sdl) {
    DataFetcher<?> passage = env -> passage(env.getArgument("id"));
    DataFetcher<?> speeches = env -> List.of(speech("s1"), speech("s2"));
    DataFetcher<?> office = env -> env.getGraphQlContext().get("office");
    DataFetcher<?> events = env -> FlowAdapters.toPublisher(jobEvents);
    return Schemas.executable(
        sdl,
        "Passage | Speech",
        Map.of(
            "Query", Map.of("passage", passage, "speeches", speeches),
            "Speech", Map.of("office", office),
            "Subscription", Map.of("jobEvents", events)),
        Schemas.entities(
            it -> {
              var id = String.valueOf(it.get("id"));
              return "Speech".equals(it.get("__typename")) ? speech(id) : passage(id);
            }));
  }

  private GraphQL drafting(String sdl) {
    DataFetcher<?> draft = env -> draft(env.getArgument("id"), "安全生产讲话");
    DataFetcher<?> rename = env -> draft(env.getArgument("id"), env.getArgument("title"));
    DataFetcher<?> events = env -> FlowAdapters.toPublisher(draftEvents);
    return Schemas.executable(
        sdl,
        "Passage | Draft",
        Map.of(
            "Query", Map.of("draft", draft),
            "Mutation", Map.of("renameDraft", rename),
            "Subscription", Map.of("draftEvents", events)),
        Schemas.entities(
            it -> {
              var id = String.valueOf(it.get("id"));
              return "Draft".equals(it.get("__typename"))
                  ? draft(id, "安全生产讲话")
                  : entity("Passage", id, Map.of("usedIn", List.of(draft("d1", "安全生产讲话"))));
            }));
  }

  private static Object passage(String id) {
    return id.equals("gone")
        ? null
        : entity("Passage", id, Map.of("text", "段落 " + id, "speech", speech("s1")));
  }

  private static Map<String, Object> speech(String id) {
    return entity("Speech", id, Map.of("title", "讲话 " + id, "note", "按语 " + id));
  }

  private static Map<String, Object> draft(String id, String title) {
    var cited = Map.of("text", "引用", "passage", entity("Passage", "p1", Map.of()));
    var own = Map.of("text", "自拟");
    return entity("Draft", id, Map.of("title", title, "parts", List.of(cited, own)));
  }

  private static Map<String, Object> entity(String type, String id, Map<String, Object> fields) {
    var entity = new LinkedHashMap<String, Object>(fields);
    entity.put("__typename", type);
    entity.put("id", id);
    return entity;
  }
}
