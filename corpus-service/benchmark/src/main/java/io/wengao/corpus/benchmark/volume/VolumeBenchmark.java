package io.wengao.corpus.benchmark.volume;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * One corpus that grows from size to size: what importing the documents between two sizes cost, the
 * memory taken until then, and how fast searches are answered there.
 */
final class VolumeBenchmark {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final double MILLION = 1e6;
  private static final double NANOS = 1e9;
  private static final String PROCESSOR = ", processor ms a query, service and PostgreSQL";

  /** Searches to one quotation. */
  private static final int A_QUOTATION = 10;

  private static final String LATENCY = ", p50 / p95 / p99 ms";

  private final VolumeOrder order;
  private final SpeechFactory factory;
  private final Subject subject;
  private final Wire wire;
  private final Table table = new Table();
  private long characters;

  private VolumeBenchmark(VolumeOrder order, SpeechFactory factory, Subject subject) {
    this.order = order;
    this.factory = factory;
    this.subject = subject;
    this.wire = new Wire(subject.address());
  }

  /** Arguments: the checkout, an empty folder, then {@link VolumeOrder#USAGE}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      VolumeOrder order = VolumeOrder.of(List.of(arguments));
      SpeechFactory factory = SpeechFactory.of(order.source(), order.seed());
      System.out.println(Machine.described());
      try (Subject subject = Subject.start(order)) {
        System.out.println(new VolumeBenchmark(order, factory, subject).measured());
        if (order.stay()) {
          stay(subject);
        }
      }
      System.out.println(Machine.load());
    } catch (IllegalArgumentException | Stopped e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /** The machine is somebody else's now. */
  private static void stay(Subject subject) throws IOException, InterruptedException, Stopped {
    try (Subject.Front front = subject.gateway().orElseThrow()) {
      System.out.println("corpus " + subject.address() + ", gateway " + front.address());
      System.out.println("An end of the input, or a line, ends it.");
      System.in.read();
    }
  }

  private Table measured() throws IOException, InterruptedException, Stopped {
    int before = 0;
    for (int size : order.sizes()) {
      table.column(size);
      List<SpeechFile> speeches = imported(before, size);
      System.err.println(size + " imported");
      if (order.queries() > 0) {
        List<String> texts = Queries.of(speeches, order.queries(), order.seed() + size);
        search(texts, before == 0);
        List<String> quotations = Quotations.of(speeches, order.queries() / A_QUOTATION);
        table.put(
            "verifyQuotation" + LATENCY,
            new SearchLoad(subject.address(), quotations).measure().toString());
      }
      Memory memory = subject.memory();
      table.put("largest heap so far, MB", Long.toString(memory.heapMegabytes()));
      table.put("largest resident set so far, MB", Long.toString(memory.rssMegabytes()));
      if (subject.search().isPresent()) {
        long resident = subject.search().get().residentMegabytes();
        table.put("largest resident set of OpenSearch so far, MB", Long.toString(resident));
      }
      System.err.println(size + " measured");
      before = size;
    }
    if (order.drafts() > 0) {
      try (Subject.Front front = subject.gateway().orElseThrow()) {
        Latencies took = new DraftLoad(front.address()).measure(order.drafts());
        table.put("composing a draft" + LATENCY, took.toString());
      }
    }
    return table;
  }

  private List<SpeechFile> imported(int before, int size) throws IOException, InterruptedException {
    List<SpeechFile> speeches = new ArrayList<>();
    for (int number = before; number < size; number++) {
      speeches.add(factory.speech(number));
    }
    characters += speeches.stream().mapToLong(SpeechFile::characters).sum();
    Duration service = subject.serviceTime();
    Duration postgres = subject.postgresTime();
    Optional<Duration> search = subject.search().map(SearchNode::time);
    ImportRun.Took took = new ImportRun(wire, "volume").run(speeches, before);
    table.put("characters, million", String.format(Locale.ROOT, "%.1f", characters / MILLION));
    table.put("imported a second, searchable by words", rate(speeches, took.searchable()));
    table.put("imported a second, all stages but embedding", rate(speeches, took.done()));
    table.put(
        "processor ms a document, service / PostgreSQL",
        each(speeches, subject.serviceTime().minus(service))
            + " / "
            + each(speeches, subject.postgresTime().minus(postgres)));
    search.ifPresent(
        earlier ->
            table.put(
                "processor ms a document, OpenSearch",
                each(speeches, subject.search().orElseThrow().time().minus(earlier))));
    return speeches;
  }

  private static String each(List<SpeechFile> speeches, Duration took) {
    return String.format(Locale.ROOT, "%.1f", (double) took.toMillis() / speeches.size());
  }

  private static String rate(List<SpeechFile> speeches, Duration took) {
    return String.format(Locale.ROOT, "%.0f", speeches.size() / (took.toNanos() / NANOS));
  }

  private void search(List<String> texts, boolean first)
      throws IOException, InterruptedException, Stopped {
    search("KEYWORD", subject.address(), texts, "KEYWORD", false);
    search("KEYWORD with facets", subject.address(), texts, "KEYWORD", true);
    if (order.embed() > 0) {
      if (first) {
        awaitVectors();
      }
      search("HYBRID", subject.address(), texts, "HYBRID", false);
    } else {
      table.put("HYBRID" + LATENCY, "no vectors");
    }
    Optional<Subject.Front> gateway = subject.gateway();
    if (gateway.isEmpty()) {
      table.put("through the gateway", "not packaged");
      return;
    }
    try (Subject.Front front = gateway.get()) {
      search("gateway, KEYWORD", front.address(), texts, "KEYWORD", false);
      search("gateway, KEYWORD with facets", front.address(), texts, "KEYWORD", true);
    }
  }

  private void search(String row, URI address, List<String> texts, String mode, boolean facets)
      throws IOException, InterruptedException {
    Duration before = subject.serviceTime().plus(subject.postgresTime());
    table.put(row + LATENCY, new SearchLoad(address, texts, mode, facets).measure().toString());
    Duration took = subject.serviceTime().plus(subject.postgresTime()).minus(before);
    table.put(
        row + PROCESSOR,
        String.format(
            Locale.ROOT, "%.1f", (double) took.toMillis() / SearchLoad.asked(texts.size())));
  }

  private void awaitVectors() throws IOException, InterruptedException {
    String asked =
        wire.body("{ corpusStatistics { embedding { done total unavailable } } }", wire.object());
    while (true) {
      JsonNode embedding = wire.data(asked).at("/corpusStatistics/embedding");
      if (!embedding.path("unavailable").isNull()) {
        throw new IOException("nothing is embedded: " + embedding.path("unavailable").asText());
      }
      if (embedding.path("done").asInt() >= embedding.path("total").asInt()) {
        return;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
