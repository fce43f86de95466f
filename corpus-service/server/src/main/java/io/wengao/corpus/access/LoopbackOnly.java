package io.wengao.corpus.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where anyone but this machine could reach corpus-service without a token. */
@ApplicationScoped
class LoopbackOnly {
  private final String host;
  private final SignIn signIn;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host, SignIn signIn) {
    this.host = host;
    this.signIn = signIn;
  }

  void check(@Observes @Priority(1) StartupEvent starting) {
    if (!signIn.required() && !isLoopback(host)) {
      throw new ConfigurationException(
          "Without sign-in corpus-service listens on this machine only, but quarkus.http.host is '"
              + host
              + "'. Set WENGAO_ACCESS_PUBLIC_KEY to the public key tokens are checked with, or"
              + " QUARKUS_HTTP_HOST to 127.0.0.1.");
    }
  }

  static boolean isLoopback(String host) {
    if (host.isBlank()) {
      return false;
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
