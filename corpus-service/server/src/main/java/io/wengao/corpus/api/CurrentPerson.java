package io.wengao.corpus.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import io.wengao.corpus.access.SignIn;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The person a request is from: the one its token names; without sign-in the one a header names,
 * else whoever sits at this machine.
 */
@ApplicationScoped
class CurrentPerson {
  static final String HEADER = "X-Wengao-Person";

  private static final String LOCAL = "local";
  private static final int LONGEST = 200;

  private final CurrentVertxRequest request;
  private final SignIn signIn;

  CurrentPerson(CurrentVertxRequest request, SignIn signIn) {
    this.request = request;
    this.signIn = signIn;
  }

  /**
   * Whether the person may overrule what reading says: by the groups of the token; without sign-in
   * everybody who reaches this machine.
   */
  boolean isCurator() {
    RoutingContext current = request.getCurrent();
    return !signIn.required()
        || current != null && Boolean.TRUE.equals(current.get(SignIn.CURATOR));
  }

  /** Names the person within the office. */
  String get() {
    RoutingContext current = request.getCurrent();
    if (current == null) {
      return LOCAL;
    }
    String signedIn = current.get(SignIn.PERSON);
    if (signedIn != null) {
      return signedIn;
    }
    String header = signIn.required() ? null : current.request().getHeader(HEADER);
    if (header == null || header.isBlank()) {
      return LOCAL;
    }
    if (header.length() > LONGEST) {
      throw new BadUserInput("header " + HEADER, "at most " + LONGEST + " characters");
    }
    return header.strip();
  }
}
