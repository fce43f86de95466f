package io.wengao.gateway.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers where a subgraph is: configuration first, then what the supergraph says. */
@ApplicationScoped
public class SubgraphDirectory {
  private final SubgraphsConfig subgraphs;
  private final SubgraphsConfig.Defaults defaults;

  private final Map<Declared, Address> known = new ConcurrentHashMap<>();

  private record Declared(String subgraph, String url) {}

  /**
   * Where one subgraph is, how long a fetch may take and how many bytes an answer may have.
   *
   * @param target the URL taken apart; null if it is none
   */
  public record Address(
      String subgraph, String url, @Nullable Target target, Duration timeout, long maxAnswerBytes) {

    /** The same host and port with another path, for what is not GraphQL: files. */
    public String sibling(String path) {
      return URI.create(url).resolve(path).toString();
    }

    /** Whether there is anything to call. */
    public boolean isUrl() {
      return target != null;
    }

    Address within(Duration patience) {
      return timeout.compareTo(patience) <= 0
          ? this
          : new Address(subgraph, url, target, patience, maxAnswerBytes);
    }

    /** Its WebSocket form. */
    String socketUrl() {
      return url.startsWith("http") ? "ws" + url.substring("http".length()) : url;
    }
  }

  SubgraphDirectory(SubgraphsConfig subgraphs, SubgraphsConfig.Defaults defaults) {
    this.subgraphs = subgraphs;
    this.defaults = defaults;
  }

  /**
   * @param subgraph its name in the supergraph
   * @param declaredUrl what the supergraph says, perhaps blank
   */
  public Address find(String subgraph, String declaredUrl) {
    // As many as the supergraphs served so far declare.
    return known.computeIfAbsent(new Declared(subgraph, declaredUrl), this::address);
  }

  private Address address(Declared declared) {
    var own = Optional.ofNullable(subgraphs.byName().get(declared.subgraph()));
    var url = own.flatMap(it -> it.url()).map(URI::toString).orElse(declared.url());
    return new Address(
        declared.subgraph(),
        url,
        Target.of(url),
        own.flatMap(it -> it.timeout()).orElse(defaults.timeout()),
        own.flatMap(it -> it.maxAnswer()).orElse(defaults.maxAnswer()).asLongValue());
  }
}
