package io.wengao.drafting.model;

import io.wengao.composition.prompting.Fallback;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A configuration with short pauses. */
record TestModelConfig(
    Provider provider,
    Optional<URI> url,
    Optional<String> name,
    Optional<String> key,
    Optional<Path> keyFile,
    Optional<Path> prompt,
    Fallback fallback,
    Duration firstWord,
    Duration silence,
    Duration longestPause)
    implements ModelConfig {
  private static final Duration LONG = Duration.ofSeconds(60);

  static TestModelConfig of(URI url) {
    return new TestModelConfig(
        Provider.OPENAI,
        Optional.of(url),
        Optional.of("model-x"),
        Optional.of("sk-secret-7"),
        Optional.empty(),
        Optional.empty(),
        Fallback.CORPUS,
        LONG,
        LONG,
        Duration.ofSeconds(2));
  }

  TestModelConfig with(Provider other) {
    return new TestModelConfig(
        other, url, name, key, keyFile, prompt, fallback, firstWord, silence, longestPause);
  }

  TestModelConfig with(Fallback other) {
    return new TestModelConfig(
        provider, url, name, key, keyFile, prompt, other, firstWord, silence, longestPause);
  }

  TestModelConfig withPrompt(Path file) {
    return new TestModelConfig(
        provider,
        url,
        name,
        key,
        keyFile,
        Optional.of(file),
        fallback,
        firstWord,
        silence,
        longestPause);
  }

  TestModelConfig withKeyFile(Path file) {
    return new TestModelConfig(
        provider,
        url,
        name,
        Optional.empty(),
        Optional.of(file),
        prompt,
        fallback,
        firstWord,
        silence,
        longestPause);
  }

  TestModelConfig impatient() {
    Duration brief = Duration.ofMillis(300);
    return new TestModelConfig(
        provider, url, name, key, keyFile, prompt, fallback, brief, brief, longestPause);
  }

  @Override
  public int answers() {
    return 2;
  }

  @Override
  public int passages() {
    return 4;
  }

  @Override
  public int tries() {
    return 3;
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(5);
  }

  @Override
  public Duration connectTimeout() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Duration answerTimeout() {
    return LONG;
  }

  @Override
  public OptionalDouble temperature() {
    return OptionalDouble.of(0.3);
  }

  @Override
  public OptionalInt maxTokens() {
    return OptionalInt.empty();
  }
}
