package io.wengao.drafting.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to serve on an address others can reach: there is no sign-in yet. */
@ApplicationScoped
public class LoopbackOnly {
  private final String host;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
    this.host = host;
  }

  void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    if (!isLoopback(host)) {
      throw new IllegalStateException(
          "drafting-service has no sign-in yet and serves loopback only: set QUARKUS_HTTP_HOST=127.0.0.1 (it is " + host + ").");
    }
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
