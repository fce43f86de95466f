package io.wengao.drafting.model;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import io.wengao.composition.prompting.Failure;
import io.wengao.composition.prompting.Reply;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call: the answer streams in on a thread of its own, while the caller watches the clock and
 * may be told to stop.
 */
final class ChatCall implements StreamingChatResponseHandler {
  /** How often the caller is asked whether it still wants the answer. */
  static final Duration LOOK = Duration.ofSeconds(1);

  private static final Duration TICK = Duration.ofMillis(50);

  private final ModelTransport transport;
  private final ModelConfig config;
  private final int longest;
  private final CompletableFuture<Reply> done = new CompletableFuture<>();
  private final StringBuilder said = new StringBuilder();
  private final long began = System.nanoTime();

  ChatCall(ModelTransport transport, ModelConfig config, int longest) {
    this.transport = transport;
    this.config = config;
    this.longest = longest;
  }

  /** Calls once; what {@code waiting} throws is passed on after the call has been broken off. */
  Reply run(StreamingChatModel model, ChatRequest request, Runnable waiting) {
    Thread thread = Thread.ofVirtual().name("model-call").start(() -> call(model, request));
    try {
      return await(waiting);
    } finally {
      transport.close();
      thread.interrupt();
    }
  }

  private void call(StreamingChatModel model, ChatRequest request) {
    try {
      model.chat(request, this);
      // Only reached without an end by a service that closes without a word.
      done.complete(new Reply.Failed(Failure.CUT_OFF, ""));
    } catch (RuntimeException e) {
      onError(e);
    }
  }

  private Reply await(Runnable waiting) {
    long looked = System.nanoTime();
    try {
      while (true) {
        try {
          return done.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          Reply.Failed late = late();
          if (late != null) {
            return late;
          }
        }
        if (System.nanoTime() - looked > LOOK.toNanos()) {
          looked = System.nanoTime();
          waiting.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model answers", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call never ends exceptionally", e);
    }
  }

  private Reply.@Nullable Failed late() {
    long now = System.nanoTime();
    if (now - began > config.answerTimeout().toNanos()) {
      return timedOut(config.answerTimeout(), "还没有答完");
    }
    // Any byte counts: a model that thinks before it speaks sends its thoughts, or signs of life.
    OptionalLong heard = transport.heard();
    if (heard.isEmpty()) {
      return now - began > config.firstWord().toNanos()
          ? timedOut(config.firstWord(), "没有开始作答")
          : null;
    }
    return now - heard.getAsLong() > config.silence().toNanos()
        ? timedOut(config.silence(), "没有下文")
        : null;
  }

  static Reply.Failed timedOut(Duration after, String what) {
    String time = after.toSeconds() > 0 ? after.toSeconds() + " 秒" : after.toMillis() + " 毫秒";
    return new Reply.Failed(Failure.TIMED_OUT, time + what);
  }

  @Override
  public void onPartialResponse(String piece) {
    said.append(piece);
    if (said.length() > longest) {
      done.complete(new Reply.Failed(Failure.TOO_LONG, "超过 " + longest + " 个字符"));
      transport.close();
    }
  }

  @Override
  public void onCompleteResponse(@Nullable ChatResponse response) {
    FinishReason reason = response == null ? null : response.finishReason();
    if (reason == null) {
      done.complete(new Reply.Failed(Failure.CUT_OFF, "没有结束标志"));
      return;
    }
    done.complete(
        switch (reason) {
          case LENGTH -> new Reply.Failed(Failure.CUT_OFF, "到了模型的长度上限");
          case CONTENT_FILTER -> new Reply.Failed(Failure.REFUSED, "内容过滤");
          case STOP, TOOL_EXECUTION, OTHER -> new Reply.Said(said.toString());
        });
  }

  /** What went wrong is known to the transport, unless it was the form of the answer. */
  @Override
  public void onError(Throwable error) {
    done.complete(
        transport.failure().orElseGet(() -> new Reply.Failed(Failure.NOT_AN_ANSWER, "不合约定的格式")));
  }
}
