package io.wengao.drafting.api;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import io.wengao.drafting.problem.BadInput;
import jakarta.json.Json;
import jakarta.json.JsonValue;

/** The field at fault as {@code extensions.field}; with several, the first. */
public class BadInputPath implements ErrorExtensionProvider {
  @Override
  public String getKey() {
    return "field";
  }

  @Override
  public JsonValue mapValueFrom(Throwable exception) {
    String path = exception instanceof BadInput bad ? bad.problems().getFirst().path() : null;
    return path == null ? JsonValue.NULL : Json.createValue(path);
  }
}
