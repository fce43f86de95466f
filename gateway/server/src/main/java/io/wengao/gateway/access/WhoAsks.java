package io.wengao.gateway.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import io.wengao.federation.access.Authorization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a request's token what the schema may require: scopes from the claims {@code scope},
 * {@code scp} and {@code groups}, policies from {@code policies}. Without sign-in nobody is known,
 * whatever a request says of itself.
 */
@ApplicationScoped
public class WhoAsks {
  private final SignIn signIn;

  WhoAsks(SignIn signIn) {
    this.signIn = signIn;
  }

  /** As checked when the request came in; a WebSocket's for as long as it is open. */
  public Authorization of(RoutingContext request) {
    return signIn.required()
            && request.user() instanceof QuarkusHttpUser user
            && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
        ? of(token)
        : Authorization.nobody();
  }

  private static Authorization of(JsonWebToken token) {
    var scopes = new LinkedHashSet<String>();
    spaced(token.getClaim("scope"), scopes);
    spaced(token.getClaim("scp"), scopes);
    var groups = token.getGroups();
    if (groups != null) {
      scopes.addAll(groups);
    }
    var policies = new LinkedHashSet<String>();
    listed(token.getClaim("policies"), policies);
    return new Authorization(true, scopes, policies);
  }

  /** One text of names with spaces between, as OAuth has it, or a list of names. */
  static void spaced(@Nullable Object claim, Set<String> into) {
    var names = new LinkedHashSet<String>();
    listed(claim, names);
    for (var name : names) {
      for (var one : name.split(" ", -1)) {
        if (!one.isBlank()) {
          into.add(one);
        }
      }
    }
  }

  /** A name or a list of names; what is neither grants nothing. */
  static void listed(@Nullable Object claim, Set<String> into) {
    switch (claim) {
      case String name -> into.add(name);
      case JsonString name -> into.add(name.getString());
      case Iterable<?> names -> {
        for (Object name : names) {
          if (name instanceof String || name instanceof JsonString) {
            listed(name, into);
          }
        }
      }
      case null, default -> {
        // A number, an object: no name.
      }
    }
  }
}
