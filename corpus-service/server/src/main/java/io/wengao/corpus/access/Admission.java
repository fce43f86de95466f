package io.wengao.corpus.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets in, once there is a sign-in, only who shows a valid token: a person's says by its claim
 * {@code office} whose data it is for, another service's (group {@code service}) acts for the
 * office its request names.
 */
@ApplicationScoped
class Admission implements HttpSecurityPolicy {
  private static final String SERVICE = "service";

  /** Group of those who may overrule what reading says, and have texts read again. */
  private static final String CURATOR = "curator";

  private final SignIn signIn;

  Admission(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    if (!signIn.required() || isHealth(request.normalizedPath())) {
      return CheckResult.permit();
    }
    return identity.map(caller -> admit(request, caller) ? CheckResult.PERMIT : CheckResult.DENY);
  }

  private static boolean admit(RoutingContext request, SecurityIdentity caller) {
    if (!(caller.getPrincipal() instanceof JsonWebToken token)) {
      return false;
    }
    if (caller.hasRole(SERVICE)) {
      return true;
    }
    if (token.<Object>getClaim("office") instanceof String office && Office.valid(office)) {
      request.put(SignIn.OFFICE, office);
      request.put(SignIn.CURATOR, caller.hasRole(CURATOR));
      if (token.getSubject() != null) {
        request.put(SignIn.PERSON, token.getSubject());
      }
      return true;
    }
    return false;
  }

  private static boolean isHealth(String path) {
    return path.equals("/q/health") || path.startsWith("/q/health/");
  }
}
