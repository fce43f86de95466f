package io.wengao.federation.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.federation.operation.GraphqlResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parts go to their reader in order, when asked for. */
class LaterPartsTest {

  private final AtomicInteger cancelled = new AtomicInteger();
  private final LaterParts parts = new LaterParts(cancelled::incrementAndGet);
  private final Reader reader = new Reader();

  @Test
  void whatWasWrittenBeforeSomebodyReadsIsKept() {
    write("a", false);
    write("b", true);
    parts.subscribe(reader);

    reader.ask(5);

    assertThat(reader.seen).containsExactly("a", "b", "end");
  }

  @Test
  void noMoreIsHandedOverThanWasAskedFor() {
    parts.subscribe(reader);
    write("a", false);
    write("b", true);

    reader.ask(1);

    assertThat(reader.seen).containsExactly("a");
    reader.ask(1);
    assertThat(reader.seen).containsExactly("a", "b", "end");
  }

  @Test
  void nothingComesAfterCancelling() {
    parts.subscribe(reader);
    reader.ask(1);

    reader.cancel();
    write("a", true);

    assertThat(reader.seen).isEmpty();
    assertThat(cancelled).hasValue(1);
  }

  @Test
  void thereIsOneReader() {
    parts.subscribe(reader);

    assertThatThrownBy(() -> parts.subscribe(new Reader()))
        .isInstanceOf(IllegalStateException.class);
  }

  private void write(String text, boolean last) {
    var json = text.getBytes(StandardCharsets.UTF_8);
    parts.add(new GraphqlResponse(GraphqlResponse.Outcome.EXECUTED, json, false), last);
    parts.send();
  }

  private static final class Reader implements Flow.Subscriber<GraphqlResponse> {
    private final List<String> seen = new ArrayList<>();
    private Flow.@Nullable Subscription subscription;

    void ask(long parts) {
      if (subscription != null) {
        subscription.request(parts);
      }
    }

    void cancel() {
      if (subscription != null) {
        subscription.cancel();
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription one) {
      subscription = one;
    }

    @Override
    public void onNext(GraphqlResponse part) {
      seen.add(new String(part.json(), StandardCharsets.UTF_8));
    }

    @Override
    public void onError(Throwable broken) {
      throw new AssertionError(broken);
    }

    @Override
    public void onComplete() {
      seen.add("end");
    }
  }
}
