package io.wengao.gateway.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One breaker a subgraph. A subgraph that moved to another address begins anew. */
@ApplicationScoped
class CircuitBreakers {
  private final SubgraphsConfig.Circuit config;
  private final ConcurrentMap<String, AtAddress> bySubgraph = new ConcurrentHashMap<>();

  private record AtAddress(String url, CircuitBreaker breaker) {}

  CircuitBreakers(SubgraphsConfig.Defaults config) {
    this.config = config.circuit();
  }

  CircuitBreaker of(SubgraphDirectory.Address address) {
    var known = bySubgraph.get(address.subgraph());
    if (known != null && known.url().equals(address.url())) {
      return known.breaker();
    }
    var fresh =
        new AtAddress(
            address.url(), new CircuitBreaker(config.failures(), config.delay(), System::nanoTime));
    return bySubgraph
        .merge(address.subgraph(), fresh, (old, made) -> old.url().equals(made.url()) ? old : made)
        .breaker();
  }
}
