package io.wengao.gateway.compose;

import io.wengao.federation.subgraph.SubgraphSchema;
import io.wengao.gateway.transport.SubgraphDirectory;
import io.wengao.gateway.transport.SubgraphSdl;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The subgraphs to compose, as they are configured; always in the order of their names. */
@ApplicationScoped
public class ComposedSubgraphs {
  private final SortedMap<String, Subgraph> byName = new TreeMap<>();
  private final SubgraphDirectory directory;
  private final SubgraphSdl service;

  private record Subgraph(
      String name, String url, @Nullable Path file, Map<String, List<String>> headers) {}

  ComposedSubgraphs(ComposeConfig config, SubgraphDirectory directory, SubgraphSdl service) {
    this.directory = directory;
    this.service = service;
    config.byName().forEach((name, it) -> byName.put(name, subgraph(name, it)));
  }

  private static Subgraph subgraph(String name, ComposeConfig.Subgraph config) {
    var headers = new TreeMap<String, List<String>>();
    config
        .headers()
        .forEach((header, value) -> headers.put(header.toLowerCase(Locale.ROOT), List.of(value)));
    return new Subgraph(
        name,
        config.url().map(Object::toString).orElse(""),
        config.sdl().map(it -> Path.of(it.strip()).toAbsolutePath().normalize()).orElse(null),
        headers);
  }

  /** Empty when no supergraph is to be composed. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** The SDL files that are named. */
  public SortedMap<String, Path> files() {
    var files = new TreeMap<String, Path>();
    byName.forEach(
        (name, it) -> {
          if (it.file() != null) {
            files.put(name, it.file());
          }
        });
    return files;
  }

  /** What has to be configured otherwise, whatever the subgraphs say; a line each. */
  public List<String> mistakes() {
    return byName.values().stream()
        .filter(it -> !directory.find(it.name(), it.url()).isUrl())
        .map(
            it ->
                "Subgraph "
                    + it.name()
                    + " has no http or https URL ('"
                    + it.url()
                    + "'); set wengao.gateway.compose."
                    + it.name()
                    + ".url.")
        .toList();
  }

  /**
   * Asks all subgraphs at once. Blocks until the last one answered or its time is over.
   *
   * @param filesToo whether files are read as well; otherwise those subgraphs are left out
   */
  public SortedMap<String, SubgraphSdl.Answer> ask(boolean filesToo) {
    var asked = new TreeMap<String, CompletableFuture<SubgraphSdl.Answer>>();
    byName.forEach(
        (name, it) -> {
          if (it.file() == null) {
            var url = shown(directory.find(name, it.url()).url());
            var answer = service.ask(name, it.url(), it.headers());
            asked.put(name, answer.thenApply(said -> placed(said, url)).toCompletableFuture());
          } else if (filesToo) {
            asked.put(name, CompletableFuture.completedFuture(read(it.file())));
          }
        });
    var answers = new TreeMap<String, SubgraphSdl.Answer>();
    asked.forEach((name, answer) -> answers.put(name, answer.join()));
    return answers;
  }

  /** Without what nobody else should read: name and password, and a query with a key in it. */
  private static String shown(String url) {
    return url.replaceFirst("//[^/@]*@", "//").replaceFirst("\\?.*", "");
  }

  private static SubgraphSdl.Answer placed(SubgraphSdl.Answer answer, String url) {
    return switch (answer) {
      case SubgraphSdl.Answer.Found found -> found;
      case SubgraphSdl.Answer.Missing(String why) ->
          new SubgraphSdl.Answer.Missing(why + " (" + url + ")");
    };
  }

  /** Reads one of {@link #files}. */
  public SubgraphSdl.Answer read(Path file) {
    try {
      return new SubgraphSdl.Answer.Found(Files.readString(file));
    } catch (NoSuchFileException missing) {
      return new SubgraphSdl.Answer.Missing("file " + file + " does not exist");
    } catch (IOException broken) {
      return new SubgraphSdl.Answer.Missing(
          "file " + file + " cannot be read as UTF-8 text: " + broken);
    }
  }

  /**
   * What composition takes in.
   *
   * @param sdl by name
   * @return those there is an SDL of
   */
  public List<SubgraphSchema> schemas(Map<String, String> sdl) {
    var schemas = new ArrayList<SubgraphSchema>();
    byName.forEach(
        (name, it) -> {
          var text = sdl.get(name);
          if (text != null) {
            var url = directory.find(name, it.url()).url();
            schemas.add(new SubgraphSchema(name, url, text));
          }
        });
    return schemas;
  }
}
