package io.wengao.gateway.transport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes two fetches the same: the address, every byte of the body, every forwarded header but
 * those that only name the request, and the mutations that came before.
 */
final class Question {
  private final String url;
  private final byte[] body;
  private final Map<String, List<String>> headers;
  private final long epoch;
  private final int hash;

  /**
   * @param epoch grows with every mutation, so that who asks after one is not answered from before
   */
  Question(String url, byte[] body, Map<String, List<String>> headers, long epoch) {
    this.url = url;
    this.body = body;
    this.headers = headers;
    this.epoch = epoch;
    this.hash =
        31 * (31 * (31 * url.hashCode() + Arrays.hashCode(body)) + hashOf(headers)) + (int) epoch;
  }

  /** Headers that say which request it is, not what is asked or by whom. */
  private static boolean namesTheRequest(String header) {
    return switch (header) {
      case "x-request-id", "traceparent", "tracestate" -> true;
      default -> false;
    };
  }

  private static int hashOf(Map<String, List<String>> headers) {
    int sum = 0;
    for (var header : headers.entrySet()) {
      if (!namesTheRequest(header.getKey())) {
        sum += header.hashCode();
      }
    }
    return sum;
  }

  private static boolean holdsAllOf(
      Map<String, List<String>> one, Map<String, List<String>> other) {
    for (var header : other.entrySet()) {
      if (!namesTheRequest(header.getKey())
          && !header.getValue().equals(one.get(header.getKey()))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question that
        && hash == that.hash
        && epoch == that.epoch
        && url.equals(that.url)
        && Arrays.equals(body, that.body)
        && holdsAllOf(headers, that.headers)
        && holdsAllOf(that.headers, headers);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
