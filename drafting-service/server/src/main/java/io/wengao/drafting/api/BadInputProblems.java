package io.wengao.drafting.api;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** All problems of a query as {@code extensions.problems}: code, path and message each. */
public class BadInputProblems implements ErrorExtensionProvider {
  @Override
  public String getKey() {
    return "problems";
  }

  @Override
  public JsonValue mapValueFrom(Throwable exception) {
    if (!(exception instanceof BadInput bad)) {
      return JsonValue.NULL;
    }
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Problem problem : bad.problems()) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("code", problem.code().name());
      one.add("path", problem.path() == null ? JsonValue.NULL : Json.createValue(problem.path()));
      all.add(one.add("message", problem.message()));
    }
    return all.build();
  }
}
