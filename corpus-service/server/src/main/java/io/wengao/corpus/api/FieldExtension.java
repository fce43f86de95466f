package io.wengao.corpus.api;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Puts the path of the offending input field into {@code extensions.field} of an error. */
public final class FieldExtension implements ErrorExtensionProvider {

  @Override
  public String getKey() {
    return "field";
  }

  @Override
  public @Nullable JsonValue mapValueFrom(Throwable exception) {
    return exception instanceof BadUserInput bad ? Json.createValue(bad.field()) : null;
  }
}
