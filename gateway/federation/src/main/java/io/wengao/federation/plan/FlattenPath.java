package io.wengao.federation.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way down the answer. Lists are walked through wherever they occur. */
public record FlattenPath(List<Segment> segments) {

  /**
   * @param types the object types of which the key is followed; null for all
   */
  public record Segment(String key, @Nullable Set<String> types) {}

  public boolean isRoot() {
    return segments.isEmpty();
  }

  /** {@code users.[Admin|Owner]team}. */
  public String text() {
    return segments.stream()
        .map(
            one ->
                one.types() == null
                    ? one.key()
                    : "[" + String.join("|", one.types()) + "]" + one.key())
        .collect(Collectors.joining("."));
  }
}
