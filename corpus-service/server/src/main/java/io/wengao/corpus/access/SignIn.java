package io.wengao.corpus.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether callers must show a token: they must as soon as there is a key to check it with. The key
 * is a public one, in a PEM file named by {@code wengao.access.public-key}; issuer, audience and
 * expiry are checked as well ({@code mp.jwt.verify.*}).
 */
@ApplicationScoped
public class SignIn {
  /** Key under which a request's context holds the id of the office its token is for. */
  public static final String OFFICE = "wengao.office";

  /** Key under which a request's context holds the subject of its token. */
  public static final String PERSON = "wengao.person";

  /** Key under which a request's context holds whether its token is a curator's. */
  public static final String CURATOR = "wengao.curator";

  private final boolean required;

  SignIn(@ConfigProperty(name = "wengao.access.public-key") Optional<String> publicKey) {
    this.required = publicKey.isPresent();
  }

  /** Whether a request without a valid token is refused. */
  public boolean required() {
    return required;
  }
}
