package io.wengao.federation.planning;

import io.wengao.federation.access.Requirement;
import java.util.Map;
import java.util.Set;

/**
 * What of a request decides its plan, besides the document.
 *
 * @param conditions values of the variables that {@code @skip}, {@code @include} and {@code @defer}
 *     use
 * @param labels active labels of progressive overrides
 * @param defers whether {@code @defer} is followed; else its fragments are answered with the rest
 * @param unmet the requirements that the caller does not meet
 */
public record Circumstances(
    Map<String, Boolean> conditions, Set<String> labels, boolean defers, Set<Requirement> unmet) {

  Circumstances atOnce() {
    return new Circumstances(conditions, labels, false, unmet);
  }
}
