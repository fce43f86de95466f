package io.wengao.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one request may cost. Every refusal names the limit by the key used here, and its value. */
@ConfigMapping(prefix = "wengao.gateway.limits")
public interface LimitsConfig {
  /** Bytes of a request body, or of a GET's query string, or of a WebSocket message. */
  @WithDefault("1M")
  MemorySize bodySize();

  /** Tokens of a document. */
  @WithDefault("5000")
  int queryTokens();

  /** Characters of a document. Long texts are values, and those come as variables. */
  @WithDefault("32768")
  int queryLength();

  /** Characters of one name or number in a document. */
  @WithDefault("1000")
  int wordLength();

  /** Fields below fields, through fragments. */
  @WithDefault("40")
  int depth();

  /** Aliased fields of a document. */
  @WithDefault("500")
  int aliases();

  /** Fields at the root of one operation, through fragments. */
  @WithDefault("100")
  int rootFields();

  /** Directives applied in a document. */
  @WithDefault("200")
  int directives();

  /**
   * Objects one operation can ask for at most, lists counted as long as {@code @listSize}, the
   * arguments {@code first}, {@code last} and {@code limit}, or {@link #assumedListSize} say.
   */
  @WithDefault("1000000")
  long listCost();

  /** How long a list counts of which nothing is said. */
  @WithDefault("5")
  int assumedListSize();

  /**
   * Unseen documents that may wait to be parsed and planned; the next one is asked to come back
   * later.
   */
  @WithDefault("200")
  int waitingDocuments();

  /**
   * How long a query may take with all its fetches; what has not come by then is missing in the
   * answer, with {@code REQUEST_TIMEOUT}. A mutation that has begun is carried to its end.
   */
  @WithDefault("60s")
  Duration requestTime();

  /** Documents and plans remembered, so that they are answered without leaving the event loop. */
  @WithDefault("1000")
  int rememberedDocuments();
}
