package io.wengao.gateway.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** A request body held in memory, up to a bound. */
sealed interface Body {
  record Whole(Buffer bytes) implements Body {}

  record TooLarge() implements Body {}

  /** Collects the body; stops listening as soon as it is larger than {@code most} bytes. */
  static Future<Body> read(HttpServerRequest request, long most) {
    Promise<Body> promise = Promise.promise();
    if (declaredLength(request) > most) {
      return Future.succeededFuture(new TooLarge());
    }
    var bytes = Buffer.buffer();
    request.handler(
        chunk -> {
          if (bytes.length() + (long) chunk.length() > most) {
            promise.tryComplete(new TooLarge());
          } else {
            bytes.appendBuffer(chunk);
          }
        });
    request.exceptionHandler(promise::tryFail);
    request.endHandler(end -> promise.tryComplete(new Whole(bytes)));
    request.resume();
    return promise.future();
  }

  private static long declaredLength(HttpServerRequest request) {
    var header = request.getHeader("content-length");
    try {
      return header == null ? -1 : Long.parseLong(header);
    } catch (NumberFormatException unreadable) {
      return -1;
    }
  }
}
