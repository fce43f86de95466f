package io.wengao.gateway.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.documents.Resolution;
import io.wengao.gateway.incremental.MultipartAnswer;
import io.wengao.gateway.operation.Admission;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.operation.RequestErrors;
import io.wengao.gateway.operation.RequestIdStamp;
import io.wengao.gateway.transport.Cancellation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one answer to one HTTP request: media type, status, request id. */
final class Answer {
  private static final Logger LOG = Logger.getLogger(Answer.class);

  private final RoutingContext routing;
  private final ClientCall call;
  private final long compressFrom;
  private MediaType type = MediaType.JSON;
  private boolean parts;
  private boolean onlyParts;
  private @Nullable PlanForm plan;

  Answer(RoutingContext routing, ClientCall call, long compressFrom) {
    this.routing = routing;
    this.call = call;
    this.compressFrom = compressFrom;
    routing.response().putHeader(ClientCall.REQUEST_ID, call.requestId());
  }

  RoutingContext routing() {
    return routing;
  }

  ClientCall call() {
    return call;
  }

  MediaType type() {
    return type;
  }

  void in(MediaType negotiated) {
    this.type = negotiated;
  }

  /** That the request asks for its plan in place of an answer. */
  void asPlan(PlanForm form) {
    this.plan = form;
  }

  /** The form it asks for its plan in; null where it asks to be answered. */
  @Nullable PlanForm plan() {
    return plan;
  }

  /**
   * @param only whether the client takes nothing but parts; what is refused is JSON all the same
   */
  void inParts(boolean only) {
    this.parts = true;
    this.onlyParts = only;
  }

  /** Whether what the operation defers may come later. */
  boolean takesParts() {
    boolean bodyless = routing.request().method().equals(HttpMethod.HEAD);
    return parts && !bodyless && type != MediaType.EVENT_STREAM;
  }

  /** Sends what comes of an operation, at once or in parts. */
  void deliver(Delivery delivery, Vertx vertx) {
    switch (delivery) {
      case Delivery.Whole(GraphqlResponse response) -> finish(response, vertx);
      case Delivery.InParts later -> MultipartAnswer.send(routing, later, call, vertx);
    }
  }

  /** As {@link #send}, but as the only part for a client that takes nothing else. */
  void finish(GraphqlResponse response, Vertx vertx) {
    if (onlyParts && takesParts() && response.outcome() == GraphqlResponse.Outcome.EXECUTED) {
      MultipartAnswer.send(routing, response, call, vertx);
    } else {
      send(response);
    }
  }

  @Nullable String accept() {
    return routing.request().headers().contains("accept")
        ? String.join(",", routing.request().headers().getAll("accept"))
        : null;
  }

  boolean isGet() {
    return !routing.request().method().equals(HttpMethod.POST);
  }

  void allow(String methods) {
    routing.response().putHeader("allow", methods);
  }

  /** A refusal before any GraphQL: the status is the same for every media type. */
  void refuse(int status, String code, String message) {
    write(status, RequestErrors.of(code, message));
  }

  void tooLarge(long most) {
    if (routing.request().version().alpnName().startsWith("http/1")) {
      // What is left of the body is not read, so the connection cannot be used again.
      routing.response().putHeader("connection", "close");
    }
    write(413, RequestErrors.bodyTooLarge(most));
  }

  void send(Admission.Refused refused) {
    if (refused.overloaded()) {
      routing.response().putHeader("retry-after", "1");
      write(503, refused.response());
    } else {
      send(refused.response());
    }
  }

  /** A document that was not found or not allowed; a malformed request is 400 in every type. */
  void send(Resolution.Refused refused) {
    if (refused.malformed()) {
      write(400, refused.response());
    } else {
      send(refused.response());
    }
  }

  /**
   * A GraphQL response: with application/json every one is 200; with the newer type a request error
   * is 400, and so it is instead of a stream, which would have no events.
   */
  void send(GraphqlResponse response) {
    boolean refused = response.outcome() == GraphqlResponse.Outcome.REQUEST_ERROR;
    write(refused && type != MediaType.JSON ? 400 : 200, response);
  }

  void failed(Throwable bug) {
    LOG.errorf(bug, "Request %s failed", call.requestId());
    write(500, RequestErrors.internal());
  }

  /** What is cancelled when the client goes before it is answered. */
  Cancellation untilGone() {
    var cancellation = new Cancellation();
    routing.addEndHandler(
        end -> {
          if (end.failed()) {
            cancellation.cancel();
          }
        });
    return cancellation;
  }

  /** The client is gone. */
  void abandon() {
    if (!routing.response().ended()) {
      routing.response().reset();
    }
  }

  private void write(int status, GraphqlResponse response) {
    var written = type == MediaType.GRAPHQL_RESPONSE ? type : MediaType.JSON;
    write(status, written.header(), RequestIdStamp.stamped(response, call.requestId()));
  }

  /** Sends a plan. */
  void sendPlan(String contentType, byte[] body) {
    write(200, contentType, body);
  }

  @SuppressWarnings("deprecation") // Only this way of making a buffer does not copy the bytes.
  private void write(int status, String contentType, byte[] body) {
    var http = routing.response();
    if (http.ended() || http.closed()) {
      return;
    }
    if (body.length >= compressFrom) {
      // Quarkus marks every response as not to be compressed until somebody takes the mark away.
      http.headers().remove("content-encoding");
    }
    http.setStatusCode(status)
        .putHeader("content-type", contentType)
        .putHeader("cache-control", "no-store")
        .putHeader("vary", "accept, accept-encoding")
        .end(Buffer.buffer(Unpooled.wrappedBuffer(body)));
  }
}
