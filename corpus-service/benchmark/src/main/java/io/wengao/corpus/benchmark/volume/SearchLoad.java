package io.wengao.corpus.benchmark.volume;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Eight clients, each of which asks again as soon as it has its answer. */
final class SearchLoad {
  static final int CLIENTS = 8;
  private static final int WARMING_OF = 3;

  private static final String FACETS =
      " facets { kinds { count term { id label } } occasions { count term { id label } } levels { count term { id label } }"
          + " years { count term { id label } } themes { count term { id label } } moves { count term { id label } }"
          + " standings { count term { id label } } }";
  private static final String VERIFY =
      "query($text: String!) { verifyQuotation(text: $text) { verdict places { text span { start end } speech { id title }"
          + " differences { wanted actual } } } }";
  private static final String SEARCH =
      "query($input: SearchInput!) { search(input: $input, first: 10) { totalCount nodes { score highlights { start end }"
          + " passage { id text } speech { id title year { value } kind { label } } }";

  private final Wire wire;
  private final List<String> bodies;

  /** What is asked for, where. */
  SearchLoad(URI address, List<String> texts, String mode, boolean facets) {
    this.wire = new Wire(address);
    String document = SEARCH + (facets ? FACETS : "") + " } }";
    this.bodies =
        texts.stream()
            .map(
                text -> {
                  var variables = wire.object();
                  variables
                      .putObject("input")
                      .put("text", text)
                      .put("mode", mode)
                      .put("unit", "PASSAGE");
                  return wire.body(document, variables);
                })
            .toList();
  }

  /** How often is asked to measure so many texts, warming up included. */
  static int asked(int texts) {
    return texts + texts / WARMING_OF;
  }

  /** Quotations that are looked up. */
  SearchLoad(URI address, List<String> quotations) {
    this.wire = new Wire(address);
    this.bodies =
        quotations.stream()
            .map(words -> wire.body(VERIFY, wire.object().put("text", words)))
            .toList();
  }

  /** Asks once for each text, after a third of them to warm up. */
  Latencies measure() throws IOException, InterruptedException {
    ask(bodies.size() / WARMING_OF);
    return new Latencies(ask(bodies.size()));
  }

  private List<Long> ask(int count) throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Callable<List<Long>> client =
        () -> {
          List<Long> nanos = new ArrayList<>();
          for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
            long begun = System.nanoTime();
            wire.ask(bodies.get(at % bodies.size()));
            nanos.add(System.nanoTime() - begun);
          }
          return nanos;
        };
    List<Long> all = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<List<Long>>> eight = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        eight.add(client);
      }
      for (Future<List<Long>> one : clients.invokeAll(eight)) {
        all.addAll(one.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("a search failed: " + e.getMessage(), e);
    }
    return all;
  }
}
