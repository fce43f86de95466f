package io.wengao.gateway.files;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.transport.SubgraphDirectory;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Passes a body through, chunk by chunk, at the pace of the slower side: a full write queue on one
 * side pauses reading on the other. No more of a file than a few chunks is ever in memory.
 */
@ApplicationScoped
class StreamingProxy {
  private static final List<String> REQUEST_HEADERS =
      List.of(
          "content-type",
          "content-length",
          "accept",
          "range",
          "if-range",
          "if-none-match",
          "if-modified-since");
  private static final List<String> RESPONSE_HEADERS =
      List.of(
          "content-type",
          "content-length",
          "content-disposition",
          "content-range",
          "accept-ranges",
          "etag",
          "last-modified",
          "cache-control",
          "location",
          "retry-after");

  private final HttpClient client;
  private final long maxUpload;

  StreamingProxy(Vertx vertx, FilesConfig config) {
    this.maxUpload = config.maxUpload().asLongValue();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(Math.toIntExact(config.idle().toMillis())),
            new PoolOptions().setHttp1MaxSize(32));
  }

  void pass(
      HttpServerRequest from, SubgraphDirectory.Address to, ClientCall call, FileAnswer answer) {
    from.pause();
    client
        .request(
            new RequestOptions().setMethod(from.method()).setAbsoluteURI(to.sibling(from.uri())))
        .onSuccess(request -> send(from, request, to, call, answer))
        .onFailure(cause -> unreachable(answer, to, "cannot be reached"));
  }

  private void send(
      HttpServerRequest from,
      HttpClientRequest request,
      SubgraphDirectory.Address to,
      ClientCall call,
      FileAnswer answer) {
    call.forwarded().forEach((name, values) -> request.headers().set(name, values));
    copy(REQUEST_HEADERS, from.headers(), request.headers());
    boolean hasBody = from.method().equals(HttpMethod.POST);
    request.setChunked(hasBody && !from.headers().contains("content-length"));
    var response = from.response();
    response.closeHandler(gone -> request.reset());
    var upload = new BoundedUpload(from, maxUpload);
    Future<HttpClientResponse> answered = hasBody ? request.send(upload) : request.send();
    answered
        .compose(it -> relay(it, response))
        .onFailure(
            cause -> {
              if (upload.isTooLarge()) {
                answer.refuse(
                    413,
                    "UPLOAD_TOO_LARGE",
                    "The upload is larger than "
                        + maxUpload
                        + " bytes (wengao.gateway.files.max-upload). Send fewer files at once.");
              } else {
                unreachable(answer, to, "broke off");
              }
            });
  }

  private static Future<Void> relay(HttpClientResponse from, HttpServerResponse to) {
    to.setStatusCode(from.statusCode());
    copy(RESPONSE_HEADERS, from.headers(), to.headers());
    if (from.headers().get("content-length") == null) {
      to.setChunked(true);
    }
    return from.pipe().endOnFailure(false).to(to);
  }

  private static void unreachable(FileAnswer answer, SubgraphDirectory.Address to, String what) {
    answer.refuse(
        502,
        "SUBGRAPH_UNAVAILABLE",
        "The service '" + to.subgraph() + "' " + what + ". Try again.");
  }

  private static void copy(List<String> names, MultiMap from, MultiMap to) {
    for (var name : names) {
      if (from.contains(name)) {
        to.set(name, from.getAll(name));
      }
    }
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
