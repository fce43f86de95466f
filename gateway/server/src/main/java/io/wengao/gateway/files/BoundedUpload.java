package io.wengao.gateway.files;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body that fails as soon as it has more bytes than allowed; otherwise the body as it is.
 */
final class BoundedUpload implements ReadStream<Buffer> {
  private final HttpServerRequest body;
  private final long most;
  private long seen;
  private @Nullable Handler<Throwable> failed;

  BoundedUpload(HttpServerRequest body, long most) {
    this.body = body;
    this.most = most;
  }

  boolean isTooLarge() {
    return seen > most;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> count(chunk, handler));
    return this;
  }

  private void count(Buffer chunk, Handler<Buffer> handler) {
    boolean before = isTooLarge();
    seen += chunk.length();
    if (!isTooLarge()) {
      handler.handle(chunk);
    } else if (!before && failed != null) {
      failed.handle(new IllegalStateException("upload larger than " + most + " bytes"));
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    body.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    body.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }
}
