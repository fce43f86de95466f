package io.wengao.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets in, once there is a sign-in, only who shows a valid token. Which office it is for, the
 * services read from the same token: it is passed on to them.
 */
@ApplicationScoped
class Admission implements HttpSecurityPolicy {
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
    return identity.map(
        caller ->
            caller.getPrincipal() instanceof JsonWebToken ? CheckResult.PERMIT : CheckResult.DENY);
  }

  private static boolean isHealth(String path) {
    return path.equals("/q/health") || path.startsWith("/q/health/");
  }
}
