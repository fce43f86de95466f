package io.wengao.drafting.start;

import io.quarkus.runtime.StartupEvent;
import io.wengao.drafting.access.SignIn;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to serve on an address others can reach: nobody would have to sign in. */
@ApplicationScoped
public class LoopbackOnly {
  private final String host;
  private final SignIn signIn;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host, SignIn signIn) {
    this.host = host;
    this.signIn = signIn;
  }

  void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    if (!signIn.required() && !isLoopback(host)) {
      throw new IllegalStateException(
          "Without sign-in drafting-service serves loopback only, but QUARKUS_HTTP_HOST is "
              + host
              + ": set WENGAO_ACCESS_PUBLIC_KEY to the public key tokens are checked with, or"
              + " QUARKUS_HTTP_HOST=127.0.0.1.");
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
