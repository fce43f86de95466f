package io.wengao.outage;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Puts into {@code extensions.retryable} of an error that the request may be sent again. */
public final class RetryableExtension implements ErrorExtensionProvider {
  @Override
  public String getKey() {
    return "retryable";
  }

  @Override
  public @Nullable JsonValue mapValueFrom(Throwable exception) {
    return exception instanceof Passing ? JsonValue.TRUE : null;
  }
}
