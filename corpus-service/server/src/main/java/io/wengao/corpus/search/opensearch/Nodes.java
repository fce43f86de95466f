package io.wengao.corpus.search.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Takes the nodes in turn; one that failed a moment ago comes last. */
final class Nodes {
  private static final long REST = Duration.ofSeconds(5).toNanos();

  private final List<URI> addresses;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicLongArray failed;

  Nodes(List<URI> addresses) {
    this.addresses = addresses;
    this.failed = new AtomicLongArray(addresses.size());
    long longAgo = System.nanoTime() - REST;
    for (int i = 0; i < addresses.size(); i++) {
      failed.set(i, longAgo);
    }
  }

  /** All of them, in the order in which they are to be asked. */
  List<URI> inTurn() {
    int first = Math.floorMod(next.getAndIncrement(), addresses.size());
    long now = System.nanoTime();
    List<URI> fit = new ArrayList<>();
    List<URI> resting = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      int at = (first + i) % addresses.size();
      (now - failed.get(at) < REST ? resting : fit).add(addresses.get(at));
    }
    fit.addAll(resting);
    return fit;
  }

  void failed(URI address) {
    failed.set(addresses.indexOf(address), System.nanoTime());
  }

  @Override
  public String toString() {
    return String.join(", ", addresses.stream().map(URI::toString).toList());
  }
}
