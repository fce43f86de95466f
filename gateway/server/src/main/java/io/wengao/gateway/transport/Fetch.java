package io.wengao.gateway.transport;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One POST to a subgraph, with its deadline, its bound on the answer and, for a query, one second
 * try.
 */
final class Fetch {
  private final Vertx vertx;
  private final HttpClient client;
  private final SubgraphDirectory.Address address;
  private final SubgraphRequest request;
  private final Promise<SubgraphOutcome> outcome = Promise.promise();
  private @Nullable HttpClientRequest exchange;
  private boolean mayRetry;

  Fetch(
      Vertx vertx, HttpClient client, SubgraphDirectory.Address address, SubgraphRequest request) {
    this.vertx = vertx;
    this.client = client;
    this.address = address;
    this.request = request;
    this.mayRetry = request.operation() == OperationKind.QUERY;
  }

  CompletionStage<SubgraphOutcome> start() {
    RequestOptions options;
    try {
      options = new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(address.url());
    } catch (RuntimeException noUrl) {
      return Future.<SubgraphOutcome>succeededFuture(
              new SubgraphOutcome.Unreachable(
                  "'"
                      + address.url()
                      + "' is no URL; set wengao.gateway.subgraphs."
                      + address.subgraph()
                      + ".url"))
          .toCompletionStage();
    }
    long deadline = vertx.setTimer(Math.max(1, address.timeout().toMillis()), id -> timedOut());
    // From another thread the answer could be over before its handlers are set: all of it runs on
    // one context.
    vertx.getOrCreateContext().runOnContext(go -> attempt(options));
    return outcome.future().onComplete(done -> vertx.cancelTimer(deadline)).toCompletionStage();
  }

  private void attempt(RequestOptions options) {
    client
        .request(options)
        .compose(
            connected -> {
              exchange = connected;
              if (outcome.future().isComplete()) {
                connected.reset();
                return Future.failedFuture("too late");
              }
              ForwardedHeaders.copy(request.headers(), connected.headers());
              connected.putHeader("content-type", "application/json");
              connected.putHeader(
                  "accept", "application/graphql-response+json, application/json;q=0.9");
              return connected.send(Buffer.buffer(request.body()));
            })
        .onSuccess(this::read)
        .onFailure(cause -> failed(options, cause));
  }

  /**
   * A pooled connection may have been closed by the other side just as it was taken: a query is
   * safe to ask again.
   */
  private void failed(RequestOptions options, Throwable cause) {
    if (mayRetry && cause instanceof HttpClosedException && !outcome.future().isComplete()) {
      mayRetry = false;
      attempt(options);
      return;
    }
    outcome.tryComplete(outcomeOf(cause));
  }

  private void read(HttpClientResponse response) {
    var body = Buffer.buffer();
    response.handler(
        chunk -> {
          if (body.length() + (long) chunk.length() > address.maxAnswerBytes()) {
            tooLarge();
          } else {
            body.appendBuffer(chunk);
          }
        });
    response.exceptionHandler(
        cause ->
            outcome.tryComplete(
                new SubgraphOutcome.Unreachable(
                    "the connection broke in the middle of the answer")));
    response.endHandler(
        end ->
            outcome.tryComplete(
                new SubgraphOutcome.Answered(response.statusCode(), body.getBytes())));
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
