package io.wengao.gateway.transport;

import io.netty.buffer.Unpooled;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.wengao.federation.transport.SubgraphOutcome;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One POST to a subgraph, with its deadline, its bound on the answer and, for a query, perhaps one
 * second try. Everything happens on one event loop.
 */
final class Fetch {
  private static final CharSequence CONTENT_TYPE = HttpHeaders.CONTENT_TYPE;
  private static final CharSequence ACCEPT = HttpHeaders.ACCEPT;
  private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
  private static final CharSequence GRAPHQL_ANSWERS =
      HttpHeaders.createOptimized("application/graphql-response+json, application/json;q=0.9");

  private final Vertx vertx;
  private final Context context;
  private final HttpClient client;
  private final SubgraphDirectory.Address address;
  private final Map<String, List<String>> headers;
  private final byte[] body;
  private final CircuitBreaker breaker;
  private final SecondTry secondTry;
  private final Promise<SubgraphOutcome> outcome = Promise.promise();
  private @Nullable HttpClientRequest exchange;
  private boolean triedAgain;

  Fetch(
      Vertx vertx,
      HttpClient client,
      SubgraphDirectory.Address address,
      Map<String, List<String>> headers,
      byte[] body,
      CircuitBreaker breaker,
      SecondTry secondTry) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.client = client;
    this.address = address;
    this.headers = headers;
    this.body = body;
    this.breaker = breaker;
    this.secondTry = secondTry;
  }

  /** The future does not fail. */
  Future<SubgraphOutcome> start() {
    var target = address.target();
    if (target == null) {
      return Future.succeededFuture(noUrl());
    }
    var options = target.post();
    var refused = breaker.refuse();
    if (refused != null) {
      return Future.succeededFuture(refused);
    }
    long deadline = vertx.setTimer(Math.max(1, address.timeout().toMillis()), id -> timedOut());
    // From another thread the answer could be over before its handlers are set: all of it runs on
    // one context.
    context.runOnContext(go -> attempt(options));
    return outcome
        .future()
        .onSuccess(
            result -> {
              vertx.cancelTimer(deadline);
              breaker.saw(result);
            });
  }

  /** Gives up. May be called from any thread. */
  void cancel(SubgraphOutcome why) {
    context.runOnContext(
        go -> {
          if (outcome.tryComplete(why)) {
            abandon();
          }
        });
  }

  private void attempt(RequestOptions options) {
    if (outcome.future().isComplete()) {
      return;
    }
    connect(options)
        .compose(
            connected -> {
              exchange = connected;
              if (outcome.future().isComplete()) {
                connected.reset();
                return Future.failedFuture("too late");
              }
              ForwardedHeaders.copy(headers, connected.headers());
              connected.putHeader(CONTENT_TYPE, JSON);
              connected.putHeader(ACCEPT, GRAPHQL_ANSWERS);
              return connected.send(uncopied(body));
            })
        .onSuccess(response -> read(options, response))
        .onFailure(cause -> failed(options, cause));
  }

  private Future<HttpClientRequest> connect(RequestOptions options) {
    try {
      return client.request(options);
    } catch (IllegalStateException closed) {
      // The gateway is about to stop.
      return Future.failedFuture(closed);
    }
  }

  @SuppressWarnings("deprecation") // Only this way of making a buffer does not copy the bytes.
  private static Buffer uncopied(byte[] bytes) {
    return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
  }

  private void failed(RequestOptions options, Throwable cause) {
    if (SecondTry.helpsAfter(cause) && mayTryAgain()) {
      // A pooled connection may have been closed by the other side just as it was taken.
      tryAgain(options, cause instanceof HttpClosedException ? 0 : secondTry.pauseMillis());
    } else {
      outcome.tryComplete(outcomeOf(cause));
    }
  }

  private boolean mayTryAgain() {
    return secondTry.allowed() && !triedAgain && !outcome.future().isComplete();
  }

  private void tryAgain(RequestOptions options, long pauseMillis) {
    triedAgain = true;
    exchange = null;
    if (pauseMillis <= 0) {
      attempt(options);
    } else {
      vertx.setTimer(pauseMillis, id -> attempt(options));
    }
  }

  private void read(RequestOptions options, HttpClientResponse response) {
    var answer = new AnswerBytes(response.getHeader(HttpHeaders.CONTENT_LENGTH));
    response.handler(
        chunk -> {
          if (answer.length() + (long) chunk.length() > address.maxAnswerBytes()) {
            tooLarge();
          } else {
            answer.append(chunk);
          }
        });
    response.exceptionHandler(
        cause ->
            outcome.tryComplete(
                new SubgraphOutcome.Unreachable(
                    "the connection broke in the middle of the answer")));
    response.endHandler(
        end -> {
          if (SecondTry.helpsAfter(response) && mayTryAgain()) {
            tryAgain(options, secondTry.pauseMillis());
          } else {
            outcome.tryComplete(
                new SubgraphOutcome.Answered(response.statusCode(), answer.toBytes()));
          }
        });
  }

  private void tooLarge() {
    var message =
        "the answer is larger than " + address.maxAnswerBytes() + " bytes; ask for less at once";
    outcome.tryComplete(
        new SubgraphOutcome.Refused("SUBGRAPH_RESPONSE_TOO_LARGE", message, false, null));
    abandon();
  }

  private void timedOut() {
    if (outcome.tryComplete(new SubgraphOutcome.TimedOut(address.timeout()))) {
      abandon();
    }
  }

  private void abandon() {
    if (exchange != null) {
      exchange.reset();
    }
  }

  private SubgraphOutcome noUrl() {
    return new SubgraphOutcome.Unreachable(
        "'"
            + address.url()
            + "' is no URL; set wengao.gateway.subgraphs."
            + address.subgraph()
            + ".url");
  }

  private static SubgraphOutcome outcomeOf(Throwable cause) {
    return switch (cause) {
      case ConnectionPoolTooBusyException busy ->
          new SubgraphOutcome.Refused(
              "SUBGRAPH_BUSY", "too many requests wait for this service", true, null);
      case HttpClosedException closed ->
          new SubgraphOutcome.Unreachable("the connection was closed without an answer");
      case ConnectException refused -> new SubgraphOutcome.Unreachable("connection refused");
      case UnknownHostException unknown -> new SubgraphOutcome.Unreachable("unknown host");
      default -> new SubgraphOutcome.Unreachable(cause.getClass().getSimpleName());
    };
  }
}
