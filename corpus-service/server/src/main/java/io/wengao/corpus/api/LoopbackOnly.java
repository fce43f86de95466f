package io.wengao.corpus.api;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Without sign-in the service answers this machine only: it refuses to start on any other address. */
@ApplicationScoped
class LoopbackOnly {
  private final String host;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
    this.host = host;
  }

  void check(@Observes @Priority(1) StartupEvent event) throws UnknownHostException {
    if (!InetAddress.getByName(host).isLoopbackAddress()) {
      throw new PreventFurtherStepsException(
          "wengao-corpus does not start on "
              + host
              + ": there is no sign-in yet, so it answers this machine only; set QUARKUS_HTTP_HOST=127.0.0.1",
          1);
    }
  }
}
