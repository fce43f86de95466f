package io.wengao.drafting.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.wengao.composition.prompting.Failure;
import io.wengao.composition.prompting.Messages;
import io.wengao.composition.prompting.Reply;
import io.wengao.composition.prompting.SectionModel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A model behind an OpenAI-compatible service or Ollama; repeats calls that may yet succeed. */
final class LangChainModel implements SectionModel {
  private static final Logger LOG = Logger.getLogger(LangChainModel.class);
  private static final Set<Failure> PASSING =
      EnumSet.of(
          Failure.UNREACHABLE,
          Failure.RATE_LIMITED,
          Failure.SERVER_ERROR,
          Failure.CUT_OFF,
          Failure.NOT_AN_ANSWER);

  private final ModelConfig config;
  private final String name;
  private final Connections connections;

  LangChainModel(ModelConfig config, String name, Connections connections) {
    this.config = config;
    this.name = name;
    this.connections = connections;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reply ask(Messages messages, int longest, Runnable waiting) {
    for (int tried = 1; ; tried++) {
      long began = System.nanoTime();
      ModelTransport transport =
          new ModelTransport(connections.client(), key(), config.firstWord());
      ChatCall call = new ChatCall(transport, config, longest);
      Reply reply = call.run(model(transport), request(messages), waiting);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      if (!(reply instanceof Reply.Failed failed)) {
        LOG.infof("model %s answered in %d ms", name, millis);
        return reply;
      }
      LOG.warnf(
          "model %s, call %d of %d: %s after %d ms",
          name, tried, config.tries(), failed.failure(), millis);
      if (tried >= config.tries() || !PASSING.contains(failed.failure())) {
        return failed;
      }
      Duration pause =
          transport.retryAfter().orElse(config.pause().multipliedBy(1L << (tried - 1)));
      if (pause.compareTo(config.longestPause()) > 0) {
        return new Reply.Failed(
            failed.failure(), failed.detail() + "，要求等待 " + pause.toSeconds() + " 秒");
      }
      pause(pause, waiting);
    }
  }

  private static ChatRequest request(Messages messages) {
    return ChatRequest.builder()
        .messages(SystemMessage.from(messages.system()), UserMessage.from(messages.task()))
        .build();
  }

  private StreamingChatModel model(ModelTransport transport) {
    URI url = config.url().orElseThrow();
    boolean bare = url.getPath() == null || url.getPath().isEmpty() || url.getPath().equals("/");
    Double temperature =
        config.temperature().isPresent() ? config.temperature().getAsDouble() : null;
    Integer maxTokens = config.maxTokens().isPresent() ? config.maxTokens().getAsInt() : null;
    return switch (config.provider()) {
      case OPENAI ->
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(new ModelTransport.Builder(transport))
              .baseUrl(bare ? url.resolve("/v1").toString() : url.toString())
              .modelName(name)
              .temperature(temperature)
              .maxTokens(maxTokens)
              .build();
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(new ModelTransport.Builder(transport))
              .baseUrl(url.toString())
              .modelName(name)
              .temperature(temperature)
              .numPredict(maxTokens)
              .build();
    };
  }

  /** Empty for a service that wants none. */
  private Optional<String> key() {
    try {
      if (config.keyFile().isPresent()) {
        return Optional.of(Files.readString(config.keyFile().get()).strip());
      }
      return config.key().filter(key -> !key.isBlank());
    } catch (IOException e) {
      // The service will say that it wants a key; the file's path is in the log.
      LOG.errorf("the key of the model in %s cannot be read", config.keyFile().get());
      return Optional.empty();
    }
  }

  private static void pause(Duration pause, Runnable waiting) {
    long until = System.nanoTime() + pause.toNanos();
    try {
      for (long left = pause.toNanos(); left > 0; left = until - System.nanoTime()) {
        TimeUnit.NANOSECONDS.sleep(Math.min(left, ChatCall.LOOK.toNanos()));
        waiting.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the model", e);
    }
  }
}
