package io.wengao.corpus.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import io.wengao.corpus.access.SignIn;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * The office a request is for: the one its token names; else, or without sign-in, the one a header
 * names; else local.
 */
@ApplicationScoped
class CurrentOffice {
  static final String HEADER = "X-Wengao-Office";

  private final CurrentVertxRequest request;

  CurrentOffice(CurrentVertxRequest request) {
    this.request = request;
  }

  Office get() {
    RoutingContext current = request.getCurrent();
    if (current == null) {
      return Office.LOCAL;
    }
    String signedIn = current.get(SignIn.OFFICE);
    return signedIn != null ? new Office(signedIn) : of(current.request().getHeader(HEADER));
  }

  private static Office of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Office.LOCAL;
    }
    if (!Office.valid(header)) {
      throw new BadUserInput(
          "header " + HEADER,
          "an office is named by lower-case letters, digits and hyphens, at most 63");
    }
    return new Office(header);
  }
}
