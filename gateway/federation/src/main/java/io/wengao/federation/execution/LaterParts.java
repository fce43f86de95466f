package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlResponse;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The parts of an answer after the first, kept until their one subscriber asks for them. */
final class LaterParts implements Flow.Publisher<GraphqlResponse>, Flow.Subscription {

  private final Runnable cancelled;
  private final Queue<GraphqlResponse> written = new ArrayDeque<>();
  private Flow.@Nullable Subscriber<? super GraphqlResponse> subscriber;
  private long wanted;
  private boolean complete;
  private boolean over;
  private boolean sending;

  /**
   * @param cancelled is told that nobody waits any more
   */
  LaterParts(Runnable cancelled) {
    this.cancelled = cancelled;
  }

  /** Keeps a part; {@link #send} sends it. */
  synchronized void add(GraphqlResponse part, boolean last) {
    written.add(part);
    complete |= last;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super GraphqlResponse> one) {
    synchronized (this) {
      if (subscriber != null) {
        throw new IllegalStateException("The parts of an answer have one subscriber");
      }
      subscriber = one;
    }
    one.onSubscribe(this);
    send();
  }

  @Override
  public void request(long more) {
    synchronized (this) {
      wanted = more > Long.MAX_VALUE - wanted ? Long.MAX_VALUE : wanted + Math.max(0, more);
    }
    send();
  }

  @Override
  public void cancel() {
    synchronized (this) {
      over = true;
      written.clear();
    }
    cancelled.run();
  }

  /** Hands over what is wanted, one part at a time and never while locked. */
  void send() {
    while (true) {
      GraphqlResponse part;
      Flow.Subscriber<? super GraphqlResponse> to;
      synchronized (this) {
        to = subscriber;
        if (to == null || over || sending) {
          return;
        }
        boolean ends = complete && written.isEmpty();
        if (!ends && (wanted == 0 || written.isEmpty())) {
          return;
        }
        over = ends;
        part = written.poll();
        wanted -= part == null || wanted == Long.MAX_VALUE ? 0 : 1;
        sending = true;
      }
      try {
        deliver(to, part);
      } finally {
        synchronized (this) {
          sending = false;
        }
      }
    }
  }

  private static void deliver(
      Flow.Subscriber<? super GraphqlResponse> to, @Nullable GraphqlResponse part) {
    if (part == null) {
      to.onComplete();
    } else {
      to.onNext(part);
    }
  }
}
