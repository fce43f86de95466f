package io.wengao.drafting.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.wengao.composition.prompting.Fallback;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The language model behind the engine MODEL; off as long as address and name are not both set. */
@ConfigMapping(prefix = "wengao.model")
interface ModelConfig {
  /** How the model is spoken to. */
  enum Provider {
    /**
     * The chat completions of OpenAI, as vLLM, llama.cpp, LM Studio and most services offer them.
     */
    OPENAI,
    /** Ollama's own. */
    OLLAMA
  }

  @WithDefault("openai")
  Provider provider();

  /**
   * Base address: for OPENAI what stands before {@code /chat/completions} ({@code /v1} is added
   * when it has no path), for OLLAMA without path.
   */
  Optional<URI> url();

  /** Name of the model, as the service knows it. */
  Optional<String> name();

  /** Key the service asks for; better given as a file. */
  Optional<String> key();

  /** File that holds the key; read anew for each call, so that it can be changed. */
  Optional<Path> keyFile();

  /** A prompt instead of the built-in one; read anew for each draft. */
  Optional<Path> prompt();

  /** What stands where a section could not be had from the model. */
  @WithDefault("corpus")
  Fallback fallback();

  /** Answers to a section that are asked for, at most, until one is without fault. */
  @WithDefault("2")
  int answers();

  /** Passages a section is offered, at most; 0 sends nothing of the corpus. */
  @WithDefault("6")
  int passages();

  /** Calls for one answer: refused, broken off and unanswered ones are repeated. */
  @WithDefault("3")
  int tries();

  /** Before a call is repeated, unless the service says how long; doubled each time. */
  @WithDefault("2S")
  Duration pause();

  /** A service that wants to be left alone for longer is given up for the section. */
  @WithDefault("60S")
  Duration longestPause();

  @WithDefault("5S")
  Duration connectTimeout();

  /** Until the answer begins. */
  @WithDefault("90S")
  Duration firstWord();

  /** Between two pieces of an answer. */
  @WithDefault("30S")
  Duration silence();

  /** For a whole answer. */
  @WithDefault("5M")
  Duration answerTimeout();

  /** Not sent when empty: some models take none. */
  @WithDefault("0.3")
  OptionalDouble temperature();

  /** Not sent when absent. */
  OptionalInt maxTokens();
}
