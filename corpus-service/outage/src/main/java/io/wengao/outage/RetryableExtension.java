package io.wengao.outage;

import io.smallrye.graphql.api.ErrorCode;
import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Puts into {@code extensions.retryable} of an error that the request may be sent again: what is
 * unavailable may be back by then.
 */
public final class RetryableExtension implements ErrorExtensionProvider {
  @Override
  public String getKey() {
    return "retryable";
  }

  @Override
  public @Nullable JsonValue mapValueFrom(Throwable exception) {
    ErrorCode code = exception.getClass().getAnnotation(ErrorCode.class);
    return code != null && code.value().endsWith("_UNAVAILABLE") ? JsonValue.TRUE : null;
  }
}
