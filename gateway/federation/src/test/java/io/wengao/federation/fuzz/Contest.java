package io.wengao.federation.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.Validator;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.GraphOptions;
import io.wengao.federation.access.Authorization;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.fixture.RunningSchema;
import io.wengao.federation.fixture.Surroundings;
import io.wengao.federation.fixture.TestSubgraphs;
import io.wengao.federation.fixture.World;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The federated graph and one schema over the same data, asked the same. */
final class Contest {

  /** Lists in lists that go round in a circle could ask for millions; here there are few. */
  private static final GraphOptions WITHOUT_LIMIT =
      GraphOptions.standard().withListCost(Long.MAX_VALUE, 1);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FederatedGraph graph;
  private final TestSubgraphs subgraphs;
  private final RunningSchema monolith;
  private final GraphQLSchema schema;
  private final boolean troubled;
  private final Authorization caller;

  private Contest(
      FederatedGraph graph,
      List<SubgraphSchema> schemas,
      String sdl,
      World world,
      Authorization caller) {
    this.graph = graph;
    this.caller = caller;
    this.subgraphs = new TestSubgraphs(schemas, world);
    this.monolith = RunningSchema.of(sdl, world, new Surroundings(schemas, world));
    this.schema = schema(sdl);
    this.troubled =
        world.objects().values().stream()
            .anyMatch(object -> object.containsKey("$fails") || object.containsKey("$gone"));
  }

  /** What came of putting it up. */
  sealed interface Put {
    record Up(Contest contest) implements Put {}

    record Not(Verdict.Different why) implements Put {}
  }

  /**
   * @param monolith the one schema; null for the API schema the composition has
   */
  static Put up(List<SubgraphSchema> schemas, World world, @Nullable String monolith) {
    return switch (Composition.compose(schemas)) {
      case CompositionResult.Failed(var errors) ->
          not(Verdict.Kind.NOT_COMPOSED, errors.toString());
      case CompositionResult.Composed(String sdl, var hints) ->
          switch (FederatedGraph.load(sdl, WITHOUT_LIMIT)) {
            case FederatedGraph.Loaded.Refused(var problems) ->
                not(Verdict.Kind.NOT_COMPOSED, problems.toString());
            case FederatedGraph.Loaded.Ready(FederatedGraph graph) -> {
              var api = graph.apiSchemaSdl();
              var is = SchemaText.sorted(api);
              var should = monolith == null ? is : SchemaText.sorted(monolith);
              if (!is.equals(should)) {
                yield not(Verdict.Kind.OTHER_SCHEMA, SchemaText.difference(is, should));
              }
              yield new Put.Up(
                  new Contest(
                      graph, schemas, monolith == null ? api : monolith, world, Granted.all(sdl)));
            }
          };
    };
  }

  static Put up(FuzzCase one) {
    return up(one.schemas(), one.world(), one.monolith());
  }

  /** The same graph and subgraphs, for answers in parts. */
  DeferContest inParts() {
    return new DeferContest(graph, subgraphs);
  }

  private static Put not(Verdict.Kind kind, String why) {
    return new Put.Not(new Verdict.Different(kind, why));
  }

  GraphQLSchema schema() {
    return schema;
  }

  /** The operation of a seed, always valid. */
  RandomOperation.Operation operation(long seed) {
    for (int i = 0; i < 8; i++) {
      var operation = new RandomOperation(schema, seed * 31 + i, i == 7).operation();
      if (valid(operation.text())) {
        return operation;
      }
    }
    throw new IllegalStateException(
        "No valid operation: " + new RandomOperation(schema, seed * 31 + 7, true).operation());
  }

  /** For reading. */
  String plan(RandomOperation.Operation operation) {
    var request =
        new GraphqlRequest(operation.text(), null, operation.variables(), Map.of())
            .withAuthorization(caller);
    return graph.explain(request).text();
  }

  boolean valid(String text) {
    return new Validator().validateDocument(schema, Parser.parse(text), Locale.ENGLISH).isEmpty();
  }

  Verdict ask(String query, Map<String, Object> variables) {
    try {
      monolith.forget();
      subgraphs.forget();
      var expected = JSON.valueToTree(monolith.answer(query, variables));
      var request = new GraphqlRequest(query, null, variables, Map.of()).withAuthorization(caller);
      var response = graph.execute(request, subgraphs).toCompletableFuture().join();
      var answer = JSON.readTree(new String(response.json(), StandardCharsets.UTF_8));
      return compare((JsonNode) expected, answer);
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict.Different(Verdict.Kind.CRASHED, trace(e));
    } catch (JsonProcessingException e) {
      return new Verdict.Different(Verdict.Kind.CRASHED, "The answer is not JSON: " + e);
    }
  }

  /**
   * For someone who may not see all: what is there is right, what is missing is explained.
   *
   * @param unasked fields no subgraph may be asked for
   * @param untold values no answer may hold
   */
  Verdict askAs(
      Authorization who,
      RandomOperation.Operation operation,
      List<String> unasked,
      List<String> untold) {
    try {
      subgraphs.forget();
      var expected = JSON.valueToTree(monolith.answer(operation.text(), operation.variables()));
      var request =
          new GraphqlRequest(operation.text(), null, operation.variables(), Map.of())
              .withAuthorization(who);
      var response = graph.execute(request, subgraphs).toCompletableFuture().join();
      var answer = JSON.readTree(new String(response.json(), StandardCharsets.UTF_8));
      var asked = String.join("\n", subgraphs.calls());
      var told = answer.path("data").toString();
      var wrong = ErrorCheck.ofBreakdown(((JsonNode) expected).get("data"), answer);
      var leaked =
          Stream.concat(
                  unasked.stream().filter(asked::contains), untold.stream().filter(told::contains))
              .toList();
      return wrong == null && leaked.isEmpty()
          ? new Verdict.Same()
          : new Verdict.Different(Verdict.Kind.DOWN, wrong + " " + leaked + " " + asked + told);
    } catch (RuntimeException e) {
      return new Verdict.Different(Verdict.Kind.CRASHED, trace(e));
    } catch (JsonProcessingException e) {
      return new Verdict.Different(Verdict.Kind.CRASHED, "The answer is not JSON: " + e);
    }
  }

  /** With each subgraph down in turn: what is there is right, what is missing is explained. */
  Verdict askWithBreakdowns(String query, Map<String, Object> variables) {
    try {
      monolith.forget();
      var expected = (JsonNode) JSON.valueToTree(monolith.answer(query, variables));
      var request = new GraphqlRequest(query, null, variables, Map.of()).withAuthorization(caller);
      for (var name : subgraphs.names()) {
        for (var outcome : ErrorCheck.BREAKDOWNS) {
          subgraphs.forget();
          subgraphs.breakDown(name, outcome);
          var response = graph.execute(request, subgraphs).toCompletableFuture().join();
          boolean asked = subgraphs.calls().stream().anyMatch(call -> call.startsWith(name + " "));
          subgraphs.repair();
          var answer = JSON.readTree(new String(response.json(), StandardCharsets.UTF_8));
          var wrong =
              asked
                  ? ErrorCheck.ofBreakdown(expected.get("data"), answer)
                  : compare(expected, answer) instanceof Verdict.Different(var kind, String why)
                      ? why
                      : null;
          if (wrong != null) {
            return new Verdict.Different(
                Verdict.Kind.DOWN,
                name + " down: " + shortened(wrong) + "\n" + shortened(answer + ""));
          }
        }
      }
      return new Verdict.Same();
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict.Different(Verdict.Kind.CRASHED, trace(e));
    } catch (JsonProcessingException e) {
      return new Verdict.Different(Verdict.Kind.CRASHED, "The answer is not JSON: " + e);
    } finally {
      subgraphs.repair();
    }
  }

  private static String trace(Throwable e) {
    var text = new StringBuilder(e.toString());
    var frames = e.getStackTrace();
    for (int i = 0; i < Math.min(12, frames.length); i++) {
      text.append("\n    at ").append(frames[i]);
    }
    return text.toString();
  }

  private Verdict compare(JsonNode expected, JsonNode answer) {
    if (expected.has("errors") && !troubled) {
      return new Verdict.Different(Verdict.Kind.BROKEN_CASE, expected.get("errors").toString());
    }
    if (expected.has("errors")) {
      var wrong = ErrorCheck.of(expected.get("errors"), answer.get("errors"));
      if (wrong != null) {
        return new Verdict.Different(Verdict.Kind.OTHER_ERRORS, shortened(wrong));
      }
    } else if (answer.has("errors")) {
      var text = answer.get("errors").toString();
      if (text.contains("must resolve to an Object type")) {
        return new Verdict.Different(Verdict.Kind.BROKEN_CASE, text);
      }
      boolean plan = text.contains("PLANNING_FAILED") || text.contains("OPERATION_TOO_COMPLEX");
      return new Verdict.Different(
          plan ? Verdict.Kind.NOT_PLANNED : Verdict.Kind.ERRORS, shortened(text));
    }
    // As text: the order of keys counts.
    var should = String.valueOf(expected.get("data"));
    var is = String.valueOf(answer.get("data"));
    return should.equals(is)
        ? new Verdict.Same()
        : new Verdict.Different(
            Verdict.Kind.OTHER_DATA,
            "should be " + shortened(should) + "\nbut is    " + shortened(is));
  }

  private static String shortened(String text) {
    return text.length() > 1500 ? text.substring(0, 1500) + " …" : text;
  }

  private static GraphQLSchema schema(String sdl) {
    return new SchemaGenerator()
        .makeExecutableSchema(
            new SchemaParser().parse(sdl),
            RuntimeWiring.newRuntimeWiring().wiringFactory(new AnyTypes()).build());
  }
}
