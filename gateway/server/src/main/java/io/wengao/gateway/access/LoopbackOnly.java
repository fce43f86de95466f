package io.wengao.gateway.access;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where anyone but this machine could reach the gateway: there is no sign-in yet. */
@ApplicationScoped
class LoopbackOnly {
  private final String host;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
    this.host = host;
  }

  void check(@Observes @Priority(1) StartupEvent starting) {
    if (!isLoopback(host)) {
      throw new PreventFurtherStepsException(
          "The gateway has no sign-in yet and listens on this machine only, but quarkus.http.host is '"
              + host
              + "'. Remove that setting (QUARKUS_HTTP_HOST) or set it to 127.0.0.1.",
          1);
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
