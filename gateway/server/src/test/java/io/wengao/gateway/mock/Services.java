package io.wengao.gateway.mock;

import java.util.Map;
import java.util.concurrent.SubmissionPublisher;

/** The two running services and the sources of their events, for tests to steer. */
public record Services(
    MockSubgraph corpus,
    MockSubgraph drafting,
    SubmissionPublisher<Map<String, Object>> jobEvents,
    SubmissionPublisher<Map<String, Object>> draftEvents) {

  /** As at the beginning of every test: no faults, nothing remembered. */
  public void reset() {
    corpus.reset();
    drafting.reset();
  }
}
