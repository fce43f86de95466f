package io.wengao.federation.graph;

import io.wengao.federation.supergraph.Supergraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The labels of a supergraph's progressive overrides. {@code percent(25)} is active for a quarter
 * of the requests, any other label when the host says so.
 */
public final class OverrideLabels {

  /** The share of requests from 0 to 1; none for a label that is a name. */
  private final Map<String, OptionalDouble> shares = new LinkedHashMap<>();

  public OverrideLabels(Supergraph supergraph) {
    for (var type : supergraph.composites().values()) {
      for (var field : type.fields().values()) {
        for (var join : field.joins().values()) {
          var label = join.overrideLabel();
          if (label != null && join.override() != null) {
            shares.put(label, share(label));
          }
        }
      }
    }
  }

  private static OptionalDouble share(String label) {
    if (!label.startsWith("percent(") || !label.endsWith(")")) {
      return OptionalDouble.empty();
    }
    try {
      var number = label.substring("percent(".length(), label.length() - 1);
      return OptionalDouble.of(Double.parseDouble(number) / 100);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /**
   * The labels active for one request.
   *
   * @param draw from 0 up to but not 1, the same for all percentages: whoever is among 10 percent
   *     is among 25 percent too, so there are few plans for one operation
   * @param named whether a label that is a name is active
   */
  public Set<String> active(double draw, Predicate<String> named) {
    if (shares.isEmpty()) {
      return Set.of();
    }
    var active = new LinkedHashSet<String>();
    shares.forEach(
        (label, share) -> {
          if (share.isPresent() ? draw < share.getAsDouble() : named.test(label)) {
            active.add(label);
          }
        });
    return Collections.unmodifiableSet(active);
  }

  /** What is left of labels a request claims: those that are known, and those always active. */
  public Set<String> known(Set<String> claimed) {
    if (shares.isEmpty()) {
      return Set.of();
    }
    var known = new LinkedHashSet<String>();
    shares.forEach(
        (label, share) -> {
          boolean always = share.isPresent() && share.getAsDouble() >= 1;
          boolean never = share.isPresent() && share.getAsDouble() <= 0;
          if (always || !never && claimed.contains(label)) {
            known.add(label);
          }
        });
    return Collections.unmodifiableSet(known);
  }

  /** All labels there are. */
  public Set<String> all() {
    return Collections.unmodifiableSet(shares.keySet());
  }
}
