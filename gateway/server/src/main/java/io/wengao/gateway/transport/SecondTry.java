package io.wengao.gateway.transport;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Whether and when a fetch is sent a second time. Never a third: a service in trouble is not helped
 * by more.
 *
 * @param mostPauseMillis the pause is random, from none to this, so that those who failed together
 *     do not come back together
 */
record SecondTry(boolean allowed, long mostPauseMillis) {

  static SecondTry none() {
    return new SecondTry(false, 0);
  }

  long pauseMillis() {
    return mostPauseMillis <= 0 ? 0 : ThreadLocalRandom.current().nextLong(mostPauseMillis + 1);
  }

  /** The connection failed, which another one may not. */
  static boolean helpsAfter(Throwable cause) {
    return cause instanceof HttpClosedException
        || (cause instanceof IOException && !(cause instanceof UnknownHostException));
  }

  /** Nobody was there to answer. A service that says when to come back is not asked at once. */
  static boolean helpsAfter(HttpClientResponse response) {
    return CircuitBreaker.isFailure(response.statusCode())
        && !response.headers().contains("retry-after");
  }
}
