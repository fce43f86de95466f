package io.wengao.gateway.incremental;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.operation.RequestIdStamp;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of one answer as they come. The line that ends a part is sent together with it,
 * as clients read a part when they have seen its end. Never compressed: a part would wait in the
 * compressor for the next one. Lives on the client's event loop.
 */
public final class MultipartAnswer implements Flow.Subscriber<GraphqlResponse> {
  private static final String CONTENT_TYPE =
      "multipart/mixed;boundary=\"-\";deferSpec=" + PartsAccepted.SPEC;
  private static final Buffer DELIMITER = Buffer.buffer("\r\n---");
  private static final Buffer HEADER =
      Buffer.buffer("\r\ncontent-type: application/json; charset=utf-8\r\n\r\n");
  private static final Buffer END = Buffer.buffer("--\r\n");
  private static final byte[] NO_MORE = ",\"hasNext\":false}".getBytes(StandardCharsets.US_ASCII);

  private final HttpServerResponse response;
  private final ClientCall call;
  private final Context context;
  private Flow.@Nullable Subscription parts;

  private MultipartAnswer(RoutingContext routing, ClientCall call, Context context) {
    this.response = routing.response();
    this.call = call;
    this.context = context;
  }

  /** Sends the first part and the others as they come. A client that goes cancels them. */
  public static void send(
      RoutingContext routing, Delivery.InParts delivery, ClientCall call, Vertx vertx) {
    if (routing.response().closed()) {
      return;
    }
    var answer = new MultipartAnswer(routing, call, vertx.getOrCreateContext());
    answer.begin();
    answer.part(RequestIdStamp.stamped(delivery.first(), call.requestId()));
    routing.addEndHandler(
        end -> {
          if (end.failed()) {
            answer.cancel();
          }
        });
    answer.response.drainHandler(room -> answer.more());
    delivery.rest().subscribe(answer);
  }

  /** An answer of one part, for a client that takes nothing else. */
  public static void send(
      RoutingContext routing, GraphqlResponse whole, ClientCall call, Vertx vertx) {
    if (routing.response().closed()) {
      return;
    }
    var answer = new MultipartAnswer(routing, call, vertx.getOrCreateContext());
    var json = RequestIdStamp.stamped(whole, call.requestId());
    answer.begin();
    answer.part(Buffer.buffer().appendBytes(json, 0, json.length - 1).appendBytes(NO_MORE));
    answer.response.end(END);
  }

  private void begin() {
    response
        .setStatusCode(200)
        .setChunked(true)
        .putHeader("content-type", CONTENT_TYPE)
        .putHeader("cache-control", "no-store, no-transform")
        .putHeader("vary", "accept")
        .putHeader("x-accel-buffering", "no");
    response.write(DELIMITER);
  }

  private void part(byte[] json) {
    part(Buffer.buffer(json));
  }

  private void part(Buffer json) {
    response.write(Buffer.buffer().appendBuffer(HEADER).appendBuffer(json).appendBuffer(DELIMITER));
  }

  private void cancel() {
    if (parts != null) {
      parts.cancel();
    }
  }

  private void more() {
    if (parts != null) {
      parts.request(1);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    parts = subscription;
    more();
  }

  @Override
  public void onNext(GraphqlResponse part) {
    context.runOnContext(
        go -> {
          if (!response.closed() && !response.ended()) {
            part(RequestIdStamp.stamped(part, call.requestId()));
            if (!response.writeQueueFull()) {
              more();
            }
          }
        });
  }

  @Override
  public void onError(Throwable broken) {
    onComplete();
  }

  @Override
  public void onComplete() {
    context.runOnContext(
        go -> {
          if (!response.closed() && !response.ended()) {
            response.end(END);
          }
        });
  }
}
