package io.wengao.corpus.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The office a request is for: named by a header, local without one. */
@ApplicationScoped
class CurrentOffice {
  static final String HEADER = "X-Wengao-Office";

  private final CurrentVertxRequest request;

  CurrentOffice(CurrentVertxRequest request) {
    this.request = request;
  }

  Office get() {
    RoutingContext current = request.getCurrent();
    return of(current == null ? null : current.request().getHeader(HEADER));
  }

  private static Office of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Office.LOCAL;
    }
    if (!Office.valid(header)) {
      throw new BadUserInput("header " + HEADER, "an office is named by lower-case letters, digits and hyphens, at most 63");
    }
    return new Office(header);
  }
}
