package io.wengao.drafting.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.CurrentPerson;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets in, once there is a sign-in, only who shows a valid token: a person's says by its claim
 * {@code office} whose data it is for and by {@code name}, else by the name it is for ({@code upn},
 * {@code preferred_username}, {@code sub}), who signs what it changes; another service's (group
 * {@code service}) acts for the office its request names.
 */
@ApplicationScoped
class Admission implements HttpSecurityPolicy {
  private static final String SERVICE = "service";

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
    if (token.<Object>getClaim("office") instanceof String office && Office.isId(office)) {
      request.put(CurrentOffice.SIGNED_IN, office);
      name(token).ifPresent(name -> request.put(CurrentPerson.SIGNED_IN, name));
      return true;
    }
    return false;
  }

  /** The name people know, else the one the person signs in with. */
  private static Optional<String> name(JsonWebToken token) {
    return token.<Object>getClaim("name") instanceof String name && CurrentPerson.isName(name)
        ? Optional.of(name)
        : Optional.ofNullable(token.getName()).filter(CurrentPerson::isName);
  }

  private static boolean isHealth(String path) {
    return path.equals("/q/health") || path.startsWith("/q/health/");
  }
}
