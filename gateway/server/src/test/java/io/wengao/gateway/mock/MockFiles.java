package io.wengao.gateway.mock;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicLong;

/** Takes uploads slowly and counts them; gives downloads of any size. */
public final class MockFiles {
  /** Path {@code /exports/<n>} answers with n times this. */
  public static final int CHUNK = 64 * 1024;

  private final Vertx vertx;
  private final AtomicLong received = new AtomicLong();

  MockFiles(Vertx vertx) {
    this.vertx = vertx;
  }

  /** Bytes of uploads read so far. */
  public long received() {
    return received.get();
  }

  void reset() {
    received.set(0);
  }

  void handle(HttpServerRequest request) {
    if (request.path().equals("/documents")) {
      upload(request);
    } else if (request.path().startsWith("/exports/")) {
      download(request);
    } else {
      request.response().setStatusCode(404).end();
    }
  }

  /** Reads one chunk a tick, so that a sender without back-pressure would run far ahead. */
  private void upload(HttpServerRequest request) {
    request.pause();
    long ticks = vertx.setPeriodic(1, id -> request.fetch(1));
    request.handler(chunk -> received.addAndGet(chunk.length()));
    request.exceptionHandler(broken -> vertx.cancelTimer(ticks));
    request.endHandler(
        end -> {
          vertx.cancelTimer(ticks);
          request
              .response()
              .setStatusCode(202)
              .putHeader("content-type", "application/json")
              .putHeader("x-office-seen", String.valueOf(request.getHeader("x-wengao-office")))
              .end("{\"jobId\":\"job-1\",\"files\":1,\"bytes\":" + received.get() + "}");
        });
  }

  private void download(HttpServerRequest request) {
    var name = request.path().substring("/exports/".length());
    if (!name.chars().allMatch(Character::isDigit)) {
      request.response().setStatusCode(410).putHeader("content-type", "text/plain").end("expired");
      return;
    }
    int chunks = Integer.parseInt(name);
    var response =
        request
            .response()
            .putHeader(
                "content-type",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            .putHeader(
                "content-disposition", "attachment; filename*=UTF-8''%E8%AE%B2%E8%AF%9D.docx")
            .putHeader("content-length", String.valueOf((long) chunks * CHUNK));
    var left = new AtomicLong(chunks);
    response.drainHandler(room -> write(request, left));
    write(request, left);
  }

  private static void write(HttpServerRequest request, AtomicLong left) {
    var response = request.response();
    while (left.get() > 0 && !response.writeQueueFull()) {
      left.decrementAndGet();
      response.write(Buffer.buffer(new byte[CHUNK]));
    }
    if (left.get() == 0 && !response.ended()) {
      response.end();
    }
  }
}
