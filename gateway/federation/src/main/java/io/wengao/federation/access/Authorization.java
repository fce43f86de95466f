package io.wengao.federation.access;

import java.util.Set;

/**
 * What is known of who asks, as the host has checked it.
 *
 * @param authenticated whether it is known who asks
 * @param scopes what was granted, compared letter by letter
 * @param policies those that the caller fulfils
 */
public record Authorization(boolean authenticated, Set<String> scopes, Set<String> policies) {

  private static final Authorization NOBODY = new Authorization(false, Set.of(), Set.of());

  public Authorization {
    scopes = Set.copyOf(scopes);
    policies = Set.copyOf(policies);
  }

  /** A caller nothing is known of, who sees only what is guarded by nothing. */
  public static Authorization nobody() {
    return NOBODY;
  }
}
