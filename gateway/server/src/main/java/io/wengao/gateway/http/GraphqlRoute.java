package io.wengao.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.wengao.federation.operation.OperationKind;
import io.wengao.gateway.access.SameOrigin;
import io.wengao.gateway.access.WhoAsks;
import io.wengao.gateway.documents.Documents;
import io.wengao.gateway.documents.Resolution;
import io.wengao.gateway.incremental.PartsAccepted;
import io.wengao.gateway.limits.LimitsConfig;
import io.wengao.gateway.operation.Admission;
import io.wengao.gateway.operation.CallConfig;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.operation.Execution;
import io.wengao.gateway.operation.Parameters;
import io.wengao.gateway.operation.RequestErrors;
import io.wengao.gateway.page.EditorPage;
import io.wengao.gateway.subscription.EventStream;
import io.wengao.gateway.subscription.WebSocketSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graphql}: POST for everything, GET for queries, streams, WebSockets and the editor page.
 */
@ApplicationScoped
class GraphqlRoute {
  private static final Set<MediaType> DATA =
      EnumSet.of(MediaType.JSON, MediaType.GRAPHQL_RESPONSE, MediaType.EVENT_STREAM);
  private static final Set<MediaType> DATA_OR_PAGE = EnumSet.allOf(MediaType.class);

  private final Vertx vertx;
  private final Documents documents;
  private final Execution execution;
  private final SameOrigin sameOrigin;
  private final WhoAsks whoAsks;
  private final EventStream streams;
  private final WebSocketSessions sockets;
  private final EditorPage page;
  private final Plans plans;
  private final CallConfig calls;
  private final long mostBytes;
  private final long compressFrom;

  GraphqlRoute(
      Documents documents,
      Execution execution,
      SameOrigin sameOrigin,
      WhoAsks whoAsks,
      EventStream streams,
      WebSocketSessions sockets,
      EditorPage page,
      Plans plans,
      CallConfig calls,
      LimitsConfig limits,
      AnswersConfig answers,
      Vertx vertx) {
    this.vertx = vertx;
    this.documents = documents;
    this.execution = execution;
    this.sameOrigin = sameOrigin;
    this.whoAsks = whoAsks;
    this.streams = streams;
    this.sockets = sockets;
    this.page = page;
    this.plans = plans;
    this.calls = calls;
    this.mostBytes = limits.bodySize().asLongValue();
    this.compressFrom = answers.compressFrom().asLongValue();
  }

  void register(@Observes Router router) {
    router.route("/graphql").handler(this::handle);
    // Where tools made for other gateways post to.
    router.post("/").handler(this::handle);
  }

  private void handle(RoutingContext routing) {
    var request = routing.request();
    var call = ClientCall.of(request.headers(), calls.forwardedHeaders()).by(whoAsks.of(routing));
    var answer = new Answer(routing, call, compressFrom);
    if (!sameOrigin.admits(request)) {
      answer.refuse(
          403,
          "FORBIDDEN",
          "Pages of this origin may not use the gateway (wengao.gateway.access.origins).");
    } else if (!plans.admits(answer)) {
      // It is told so already.
    } else if (request.method().equals(HttpMethod.POST)) {
      post(request, answer);
    } else if (request.method().equals(HttpMethod.GET)
        || request.method().equals(HttpMethod.HEAD)) {
      get(routing, answer);
    } else {
      routing.response().putHeader("allow", "GET, POST");
      answer.refuse(
          405,
          "METHOD_NOT_ALLOWED",
          "The GraphQL endpoint takes POST, and GET for queries; streams one for each operation"
              + " (graphql-sse without singleConnection).");
    }
  }

  private void post(HttpServerRequest request, Answer answer) {
    if (!negotiated(answer, DATA)) {
      return;
    }
    if (!isJson(request.getHeader("content-type"))) {
      answer.refuse(
          415,
          "UNSUPPORTED_MEDIA_TYPE",
          "Send the request as Content-Type: application/json, in UTF-8.");
      return;
    }
    Body.read(request, mostBytes)
        .onSuccess(
            body -> {
              switch (body) {
                case Body.Whole whole ->
                    execution
                        .read(whole.bytes())
                        .onSuccess(parameters -> operate(parameters, answer))
                        .onFailure(answer::failed);
                case Body.TooLarge tooLarge -> answer.tooLarge(mostBytes);
              }
            })
        .onFailure(gone -> answer.abandon());
  }

  private void get(RoutingContext routing, Answer answer) {
    var request = routing.request();
    if ("websocket".equalsIgnoreCase(request.getHeader("upgrade"))) {
      sockets.accept(request, answer.call());
      return;
    }
    if (!negotiated(answer, DATA_OR_PAGE)) {
      return;
    }
    if (answer.type() == MediaType.HTML) {
      page.answer(routing);
      return;
    }
    operate(Parameters.ofQueryString(routing.queryParams()), answer);
  }

  private boolean negotiated(Answer answer, Set<MediaType> offered) {
    if (answer.plan() != null) {
      // A plan has the form the header names, whatever is accepted besides.
      return true;
    }
    var type = MediaType.negotiate(answer.accept(), offered);
    boolean parts = PartsAccepted.by(answer.accept());
    if (type == null && !parts) {
      answer.refuse(
          406,
          "NOT_ACCEPTABLE",
          "Accept application/graphql-response+json, application/json, text/event-stream or"
              + " multipart/mixed;deferSpec=20220824.");
      return false;
    }
    if (parts) {
      answer.inParts(type == null);
    }
    answer.in(type == null ? MediaType.JSON : type);
    return true;
  }

  private void operate(Parameters parameters, Answer answer) {
    switch (documents.resolve(parameters)) {
      case Resolution.Refused refused -> answer.send(refused);
      case Resolution.Found(Parameters.Accepted accepted) ->
          execution
              .admit(accepted)
              .onSuccess(admission -> admitted(accepted, admission, answer))
              .onFailure(answer::failed);
    }
  }

  private void admitted(Parameters.Accepted parameters, Admission admission, Answer answer) {
    switch (admission) {
      case Admission.Refused refused -> answer.send(refused);
      case Admission.Admitted admitted -> run(parameters, admitted, answer);
    }
  }

  private void run(Parameters.Accepted parameters, Admission.Admitted admitted, Answer answer) {
    boolean streamed = answer.type() == MediaType.EVENT_STREAM;
    var plan = answer.plan();
    if (plan != null) {
      plans.answer(parameters, admitted, plan, answer);
    } else if (admitted.kind() == OperationKind.MUTATION && answer.isGet()) {
      answer.allow("POST");
      answer.refuse(405, "METHOD_NOT_ALLOWED", "A mutation must be sent by POST.");
    } else if (admitted.kind() == OperationKind.SUBSCRIPTION) {
      if (streamed || MediaType.accepts(answer.accept(), MediaType.EVENT_STREAM)) {
        streams.subscribe(answer.routing(), parameters, admitted, answer.call());
      } else {
        answer.send(
            RequestErrors.of(
                "SUBSCRIPTION_NEEDS_A_STREAM",
                "A subscription needs Accept: text/event-stream, or a WebSocket with"
                    + " graphql-transport-ws."));
      }
    } else if (admitted.traits().defers() && answer.takesParts()) {
      execution
          .deliver(parameters, admitted, answer.call(), answer.untilGone())
          .onSuccess(delivery -> answer.deliver(delivery, vertx))
          .onFailure(answer::failed);
    } else {
      execution
          .execute(parameters, admitted, answer.call(), answer.untilGone())
          .onSuccess(
              response -> {
                if (streamed) {
                  streams.single(answer.routing(), response, answer.call());
                } else {
                  answer.finish(response, vertx);
                }
              })
          .onFailure(answer::failed);
    }
  }

  /** JSON in UTF-8, and nothing a page could send without asking first. */
  private static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    var parts = contentType.toLowerCase(Locale.ROOT).split(";", 10);
    if (!parts[0].strip().equals("application/json")) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip();
      if (parameter.startsWith("charset=")
          && !parameter.replace("\"", "").equals("charset=utf-8")) {
        return false;
      }
    }
    return true;
  }
}
