package io.wengao.drafting.model;

import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The connections to the model's service, opened when they are first needed. */
final class Connections {
  private final Duration connectTimeout;
  private @Nullable HttpClient client;

  Connections(Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  synchronized HttpClient client() {
    if (client == null) {
      // HTTP/1.1: an offer to upgrade puts some of the small servers off.
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(connectTimeout)
              .build();
    }
    return client;
  }
}
