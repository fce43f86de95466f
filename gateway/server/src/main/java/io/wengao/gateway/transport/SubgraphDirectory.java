package io.wengao.gateway.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;

/** Answers where a subgraph is: configuration first, then what the supergraph says. */
@ApplicationScoped
public class SubgraphDirectory {
  private final SubgraphsConfig subgraphs;
  private final SubgraphsConfig.Defaults defaults;

  /** Where one subgraph is, how long a fetch may take and how many bytes an answer may have. */
  public record Address(String subgraph, String url, Duration timeout, long maxAnswerBytes) {

    /** The same host and port with another path, for what is not GraphQL: files. */
    public String sibling(String path) {
      return URI.create(url).resolve(path).toString();
    }

    Address within(Duration patience) {
      return timeout.compareTo(patience) <= 0
          ? this
          : new Address(subgraph, url, patience, maxAnswerBytes);
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
    var own = subgraphs.byName().get(subgraph);
    if (own == null) {
      return new Address(
          subgraph, declaredUrl, defaults.timeout(), defaults.maxAnswer().asLongValue());
    }
    return new Address(
        subgraph,
        own.url().map(URI::toString).orElse(declaredUrl),
        own.timeout().orElse(defaults.timeout()),
        own.maxAnswer().orElse(defaults.maxAnswer()).asLongValue());
  }
}
