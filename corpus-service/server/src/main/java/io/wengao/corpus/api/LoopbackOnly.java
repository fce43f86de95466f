package io.wengao.corpus.api;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import io.wengao.corpus.access.SignIn;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Without sign-in the service answers this machine only: it refuses to start on any other address.
 */
@ApplicationScoped
class LoopbackOnly {
  private final String host;
  private final SignIn signIn;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host, SignIn signIn) {
    this.host = host;
    this.signIn = signIn;
  }

  void check(@Observes @Priority(1) StartupEvent event) throws UnknownHostException {
    if (!signIn.required() && !InetAddress.getByName(host).isLoopbackAddress()) {
      throw new PreventFurtherStepsException(
          "wengao-corpus does not start on "
              + host
              + " without sign-in: set WENGAO_ACCESS_PUBLIC_KEY to the public key tokens are checked with, or QUARKUS_HTTP_HOST=127.0.0.1",
          1);
    }
  }
}
