package io.wengao.gateway.schema;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import io.wengao.gateway.compose.ComposeConfig;
import io.wengao.gateway.compose.ComposedSubgraphs;
import io.wengao.gateway.compose.Problems;
import io.wengao.gateway.transport.SubgraphSdl;
import io.wengao.gateway.watch.FileWatch;
import io.wengao.gateway.watch.ReloadConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Composes the configured subgraphs, at the start and whenever the SDL of one of them is another,
 * and offers the result to {@link ServedGraph}. A subgraph that was heard once and is not now
 * counts with what it said last.
 */
@ApplicationScoped
public class ComposedGraph {
  private static final Logger LOG = Logger.getLogger(ComposedGraph.class);
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Vertx vertx;
  private final ServedGraph served;
  private final ComposedSubgraphs subgraphs;
  private final ComposeConfig config;
  private final ReloadConfig reload;
  private final List<FileWatch> watches = new ArrayList<>();
  private final CountDownLatch firstServed = new CountDownLatch(1);
  private volatile boolean stopped;

  // Changed by one look at a time: under this object's lock.
  private final SortedMap<String, String> known = new TreeMap<>();
  private final Silences silences = new Silences();
  private List<SubgraphSchema> judged = List.of();
  private List<String> refusal = List.of();

  private volatile Problems problems = Problems.none();

  ComposedGraph(
      Vertx vertx,
      ServedGraph served,
      ComposedSubgraphs subgraphs,
      ComposeConfig config,
      ReloadConfig reload) {
    this.vertx = vertx;
    this.served = served;
    this.subgraphs = subgraphs;
    this.config = config;
    this.reload = reload;
  }

  void start(@Observes @Priority(3) StartupEvent starting) throws InterruptedException {
    if (!served.isComposed()) {
      if (!subgraphs.names().isEmpty()) {
        LOG.warn("WENGAO_GATEWAY_SUPERGRAPH is set: wengao.gateway.compose is not used.");
      }
      return;
    }
    var mistakes = subgraphs.mistakes();
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(String.join(" ", mistakes));
    }
    look();
    if (!firstServed.await(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warnf(
          "Starting without a graph after %s s (wengao.gateway.compose.patience): not ready,"
              + " requests get 503, trying on; %s",
          config.patience().toSeconds(), awaited());
    }
    if (reload.enabled()) {
      subgraphs.files().forEach(this::watch);
    }
  }

  private String awaited() {
    var now = problems;
    return now.isEmpty() ? "not all of " + subgraphs.names() + " have answered" : now.toString();
  }

  private void watch(String name, Path file) {
    FileWatch.Reader reader = stillTheSame -> reread(name, file, stillTheSame);
    watches.add(FileWatch.start(vertx, file, reload.interval(), reader));
  }

  private void reread(String name, Path file, BooleanSupplier stillTheSame) {
    var answer = subgraphs.read(file);
    if (stillTheSame.getAsBoolean()) {
      var answers = new TreeMap<String, SubgraphSdl.Answer>();
      answers.put(name, answer);
      take(answers);
    }
  }

  /** Until a graph is served the files are read too; from then on their watch tells. */
  private void look() {
    if (stopped) {
      return;
    }
    vertx
        .executeBlocking(
            () -> {
              take(subgraphs.ask(!served.isLoaded()));
              return true;
            },
            false)
        .onComplete(
            done -> {
              if (!stopped) {
                if (done.failed()) {
                  LOG.error("Composing the supergraph failed", done.cause());
                }
                lookAgain();
              }
            });
  }

  private void lookAgain() {
    boolean loaded = served.isLoaded();
    boolean enough = loaded && (config.every().isZero() || !reload.enabled());
    if (!enough) {
      boolean hurried = !loaded && (config.every().isZero() || config.every().compareTo(SOON) > 0);
      var pause = hurried ? SOON : config.every();
      vertx.setTimer(Math.max(1, pause.toMillis()), tick -> look());
    }
  }

  private synchronized void take(SortedMap<String, SubgraphSdl.Answer> answers) {
    if (stopped) {
      return;
    }
    answers.forEach(
        (name, answer) -> {
          switch (answer) {
            case SubgraphSdl.Answer.Found(String sdl) -> {
              known.put(name, sdl);
              silences.end(name);
            }
            case SubgraphSdl.Answer.Missing(String why) ->
                silences.note(name, why, known.containsKey(name));
          }
        });
    var schemas = subgraphs.schemas(known);
    if (schemas.size() == subgraphs.names().size() && !schemas.equals(judged)) {
      // Composing and preparing may take seconds; health need not wait for them.
      problems = new Problems(silences.now(), refusal);
      judged = schemas;
      refusal = compose(schemas);
    }
    problems = new Problems(silences.now(), refusal);
    if (served.isLoaded()) {
      firstServed.countDown();
    }
  }

  private List<String> compose(List<SubgraphSchema> schemas) {
    return switch (Composition.compose(schemas)) {
      case CompositionResult.Composed composed -> {
        composed.hints().forEach(it -> LOG.debugf("%s: %s", it.code(), it.message()));
        yield served.offer(composed.supergraphSdl());
      }
      case CompositionResult.Failed failed -> {
        var lines = failed.errors().stream().map(Problems::line).toList();
        LOG.errorf(
            "%s do not compose%s:\n  %s",
            String.join(", ", subgraphs.names()),
            served.isLoaded() ? ", the last good graph stays" : "",
            String.join("\n  ", lines));
        yield lines;
      }
    };
  }

  /** What is wrong now; nothing where nothing is composed. */
  public Problems problems() {
    return problems;
  }

  /** Before anything it uses is gone. */
  void stop(@Observes ShutdownEvent stopping) {
    stopped = true;
    watches.forEach(FileWatch::stop);
  }
}
