package io.wengao.gateway.operation;

import io.vertx.core.MultiMap;
import io.wengao.federation.access.Authorization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Who asks, as far as it goes on: the id that names this request in answers, logs and subgraphs,
 * and the headers to forward.
 *
 * @param requestId the client's {@code X-Request-Id} when it has a harmless form, else a new one
 * @param forwarded by name in lower case; holds the request id as well
 * @param authorization what the caller's token was found to grant
 */
public record ClientCall(
    String requestId, Map<String, List<String>> forwarded, Authorization authorization) {
  /** The header that carries the request id in both directions. */
  public static final String REQUEST_ID = "x-request-id";

  private static final int LONGEST_ID = 64;

  /** Takes from a request's headers what may go on. Nobody is known to ask. */
  public static ClientCall of(MultiMap headers, Set<String> allowed) {
    var given = headers.get(REQUEST_ID);
    var id = given != null && isHarmless(given) ? given : newId();
    var forwarded = new LinkedHashMap<String, List<String>>();
    for (var name : allowed) {
      var values = headers.getAll(name);
      if (!values.isEmpty()) {
        forwarded.put(name, List.copyOf(values));
      }
    }
    forwarded.put(REQUEST_ID, List.of(id));
    return new ClientCall(id, forwarded, Authorization.nobody());
  }

  public ClientCall by(Authorization who) {
    return new ClientCall(requestId, forwarded, who);
  }

  /** To tell requests apart in logs; nothing rests on its not being guessed. */
  private static String newId() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /**
   * The same call with further headers a WebSocket client sent in its first message, where a
   * browser can set none. They go on to the services; here the request's own token counts.
   */
  public ClientCall with(Map<String, String> headers, Set<String> allowed) {
    var more = new LinkedHashMap<>(forwarded);
    headers.forEach(
        (name, value) -> {
          if (allowed.contains(name)) {
            more.put(name, List.of(value));
          }
        });
    return new ClientCall(requestId, more, authorization);
  }

  private static boolean isHarmless(String id) {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      return false;
    }
    return id.chars()
        .allMatch(
            c ->
                (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || "-_.".indexOf(c) >= 0);
  }
}
