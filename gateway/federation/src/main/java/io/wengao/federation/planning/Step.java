package io.wengao.federation.planning;

import io.wengao.federation.graph.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One fetch in the making: a request to one subgraph for one place of the answer. */
final class Step {

  /**
   * Which objects of the place are sent, and as what.
   *
   * @param condition the object type it is for; null for every object at the place
   */
  record Representation(@Nullable String condition, String typename, RepresentationNode fields) {}

  final int id;
  final Site site;
  final Position position;
  final DeferGroup group;
  final boolean entities;
  final StepSelection selection;
  final Set<Step> after = new LinkedHashSet<>();
  final Map<String, Representation> representations = new LinkedHashMap<>();

  Step(
      int id,
      Site site,
      Position position,
      DeferGroup group,
      boolean entities,
      StepSelection selection) {
    this.id = id;
    this.site = site;
    this.position = position;
    this.group = group;
    this.entities = entities;
    this.selection = selection;
  }

  /** Whether its representations leave no room for these. */
  boolean contradicts(java.util.Collection<Representation> others) {
    return representations.values().stream()
        .anyMatch(
            own ->
                others.stream()
                    .anyMatch(
                        other ->
                            java.util.Objects.equals(own.condition(), other.condition())
                                && own.fields().contradicts(other.fields())));
  }

  void addRepresentation(Representation representation) {
    var place = representation.condition() + "/" + representation.typename();
    var own = representations.putIfAbsent(place, representation);
    if (own != null) {
      own.fields().merge(representation.fields());
    }
  }
}
