package io.wengao.drafting.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.wengao.composition.prompting.Failure;
import io.wengao.composition.prompting.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Carries one call over HTTP for LangChain4j and remembers what became of it: the library's own
 * clients drop the headers of a refusal, and put its body into their errors. Adds the key, so that
 * nobody else has it. Neither headers nor bodies are logged.
 */
final class ModelTransport implements HttpClient {
  private final java.net.http.HttpClient http;
  private final Optional<String> key;
  private final Duration firstWord;
  private volatile Reply.@Nullable Failed failure;
  private volatile @Nullable Duration retryAfter;
  private volatile @Nullable InputStream body;
  private volatile boolean closed;
  private volatile OptionalLong heard = OptionalLong.empty();

  ModelTransport(java.net.http.HttpClient http, Optional<String> key, Duration firstWord) {
    this.http = http;
    this.key = key;
    this.firstWord = firstWord;
  }

  /** What went wrong with the call, if it was the call that went wrong. */
  Optional<Reply.Failed> failure() {
    return Optional.ofNullable(failure);
  }

  /** How long the service wants to be left alone. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** When the last byte of the answer came, by {@link System#nanoTime}. */
  OptionalLong heard() {
    return heard;
  }

  /** Breaks the call off. */
  void close() {
    closed = true;
    InputStream open = body;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // The connection is given up either way.
        body = null;
      }
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("answers are streamed");
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try {
      HttpResponse<InputStream> response =
          http.send(request(request), BodyHandlers.ofInputStream());
      try (InputStream stream = response.body()) {
        body = stream;
        failure = refusal(response);
        if (failure != null || closed) {
          listener.onError(new IOException("refused"));
          return;
        }
        listener.onOpen(
            SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(new Watched(stream), listener);
        listener.onClose();
      }
    } catch (HttpConnectTimeoutException e) {
      fail(new Reply.Failed(Failure.UNREACHABLE, "连接超时"), listener);
    } catch (HttpTimeoutException e) {
      fail(ChatCall.timedOut(firstWord, "没有开始作答"), listener);
    } catch (IOException e) {
      fail(new Reply.Failed(Failure.UNREACHABLE, ""), listener);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(new Reply.Failed(Failure.CUT_OFF, ""), listener);
    }
  }

  private void fail(Reply.Failed what, ServerSentEventListener listener) {
    failure = failure == null ? what : failure;
    listener.onError(new IOException("the call failed"));
  }

  private java.net.http.HttpRequest request(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(firstWord);
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    key.ifPresent(secret -> builder.setHeader("Authorization", "Bearer " + secret));
    return builder
        .method(
            request.method().name(),
            request.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(request.body()))
        .build();
  }

  private Reply.@Nullable Failed refusal(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    retryAfter = RetryAfter.of(response.headers().firstValue("Retry-After").orElse(null));
    if (status == 200) {
      String type =
          response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      return type.startsWith("text/html")
          ? new Reply.Failed(Failure.NOT_AN_ANSWER, "是网页")
          : type.startsWith("application/json")
              ? new Reply.Failed(Failure.NOT_AN_ANSWER, "没有按流式作答")
              : null;
    }
    Failure kind =
        switch (status) {
          case 401, 403 -> Failure.REJECTED_KEY;
          case 404 -> Failure.UNKNOWN_MODEL;
          case 408, 504 -> Failure.TIMED_OUT;
          case 429 -> Failure.RATE_LIMITED;
          default ->
              status >= 500
                  ? Failure.SERVER_ERROR
                  : status >= 400 ? Failure.BAD_REQUEST : Failure.NOT_AN_ANSWER;
        };
    return new Reply.Failed(kind, "HTTP " + status);
  }

  /** Notes that it was the connection that broke, not the form of what came. */
  private final class Watched extends InputStream {
    private final InputStream stream;

    Watched(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        int count = stream.read(bytes, from, length);
        heard = OptionalLong.of(System.nanoTime());
        return count;
      } catch (IOException e) {
        failure = failure == null ? new Reply.Failed(Failure.CUT_OFF, "连接断了") : failure;
        throw e;
      }
    }
  }

  /** Hands LangChain4j a transport that is there already; its time-outs are kept elsewhere. */
  record Builder(ModelTransport transport) implements HttpClientBuilder {
    @Override
    public @Nullable Duration connectTimeout() {
      return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(@Nullable Duration timeout) {
      return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
      return null;
    }

    @Override
    public HttpClientBuilder readTimeout(@Nullable Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return transport;
    }
  }
}
