package io.wengao.gateway.files;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.wengao.gateway.operation.ClientCall;

/**
 * Says why a file did not pass: {@code {"error": {"code", "message", "retryable", "requestId"}}}.
 */
final class FileAnswer {
  private final RoutingContext routing;
  private final ClientCall call;

  FileAnswer(RoutingContext routing, ClientCall call) {
    this.routing = routing;
    this.call = call;
    routing.response().putHeader(ClientCall.REQUEST_ID, call.requestId());
  }

  /**
   * Refuses the file; once bytes of an answer are out, only closing the connection tells that they
   * are not all.
   */
  void refuse(int status, String code, String message) {
    var response = routing.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    var error =
        new JsonObject()
            .put("code", code)
            .put("message", message)
            .put("retryable", status >= 502)
            .put("requestId", call.requestId());
    if (routing.request().version().alpnName().startsWith("http/1")) {
      // What the client still sends is not read, so the connection cannot be used again.
      response.putHeader("connection", "close");
    }
    response
        .setStatusCode(status)
        .putHeader("content-type", "application/json; charset=utf-8")
        .end(new JsonObject().put("error", error).encode());
  }
}
