package io.wengao.federation.fuzz;

import io.wengao.federation.access.Authorization;
import io.wengao.federation.access.Requirement;
import io.wengao.federation.supergraph.SupergraphReader;
import io.wengao.federation.supergraph.SupergraphReading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A caller who may see all of a graph, as one schema without guards would show it. */
final class Granted {

  private Granted() {}

  static Authorization all(String supergraph) {
    var scopes = new LinkedHashSet<String>();
    var policies = new LinkedHashSet<String>();
    if (SupergraphReader.read(supergraph) instanceof SupergraphReading.Read(var read)) {
      var guards = read.guards();
      Stream.concat(guards.types().values().stream(), guards.fields().values().stream())
          .flatMap(Set::stream)
          .forEach(
              requirement -> {
                switch (requirement) {
                  case Requirement.Authenticated authenticated -> {
                    // Said below.
                  }
                  case Requirement.Scopes(List<Set<String>> anyOf) -> anyOf.forEach(scopes::addAll);
                  case Requirement.Policies(List<Set<String>> anyOf) ->
                      anyOf.forEach(policies::addAll);
                }
              });
    }
    return new Authorization(true, scopes, policies);
  }
}
