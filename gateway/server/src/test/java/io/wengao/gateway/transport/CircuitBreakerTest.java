package io.wengao.gateway.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.transport.SubgraphOutcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
  private static final SubgraphOutcome FAILED = new SubgraphOutcome.Unreachable("refused");
  private static final SubgraphOutcome ANSWERED = new SubgraphOutcome.Answered(200, new byte[0]);

  private final AtomicLong now = new AtomicLong(-1_000);
  private final CircuitBreaker breaker = new CircuitBreaker(3, Duration.ofSeconds(5), now::get);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.saw(FAILED);
    }
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void opensAfterFailuresInARowAndSaysWhenToComeBack() {
    fail(3);

    var refused = breaker.refuse();

    assertThat(refused).isNotNull();
    assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void anAnswerInBetweenCounts() {
    fail(2);
    breaker.saw(ANSWERED);

    fail(2);

    assertThat(breaker.refuse()).isNull();
  }

  @Test
  void whatWeOurselvesRefusedSaysNothingAboutTheService() {
    fail(2);

    breaker.saw(Cancellation.GONE);

    assertThat(breaker.refuse()).isNull();
  }

  @Test
  void lateronOneFetchTriesAndTheOthersWait() {
    fail(3);
    pass(Duration.ofSeconds(5));

    var probe = breaker.refuse();

    assertThat(probe).isNull();
    assertThat(breaker.refuse()).isNotNull();
  }

  @Test
  void theTriesAnswerCloses() {
    fail(3);
    pass(Duration.ofSeconds(5));
    breaker.refuse();

    breaker.saw(ANSWERED);

    assertThat(breaker.refuse()).isNull();
    fail(2);
    assertThat(breaker.refuse()).isNull();
  }

  @Test
  void theTriesFailureOpensAgain() {
    fail(3);
    pass(Duration.ofSeconds(5));
    breaker.refuse();

    breaker.saw(FAILED);

    pass(Duration.ofSeconds(4));
    assertThat(breaker.refuse()).isNotNull();
    pass(Duration.ofSeconds(1));
    assertThat(breaker.refuse()).isNull();
  }

  @Test
  void aTryWithoutAnOutcomeIsFollowedByAnother() {
    fail(3);
    pass(Duration.ofSeconds(5));
    breaker.refuse();

    pass(Duration.ofSeconds(5));

    assertThat(breaker.refuse()).isNull();
  }

  @Test
  void switchedOffItNeverOpens() {
    var never = CircuitBreaker.never();

    for (int i = 0; i < 100; i++) {
      never.saw(FAILED);
    }

    assertThat(never.refuse()).isNull();
  }
}
