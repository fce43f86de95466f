package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.graph.Site;
import io.wengao.federation.planning.selection.DeferGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One fetch in the making: a request to one subgraph for one place of the answer. */
final class Step {

  /**
   * Which objects of the place are sent, and as what.
   *
   * @param condition the object type it is for; null for every object at the place
   * @param required the part of the fields that {@code @requires} names
   */
  record Representation(
      @Nullable String condition,
      String typename,
      RepresentationNode fields,
      RepresentationNode required) {

    void merge(Representation other) {
      fields.merge(other.fields);
      required.merge(other.required);
    }
  }

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
  boolean contradicts(Collection<Representation> others) {
    for (var own : representations.values()) {
      for (var other : others) {
        if (Objects.equals(own.condition(), other.condition())
            && own.fields().contradicts(other.fields())) {
          return true;
        }
      }
    }
    return requiresUnlike(others);
  }

  /**
   * Whether objects sent under one name, an interface object's, would be told unlike requirements:
   * what is asked under that name is asked of all of them.
   */
  private boolean requiresUnlike(Collection<Representation> others) {
    var all = new ArrayList<>(representations.values());
    all.addAll(others);
    // One that is for every object is told of those, too, that others are for.
    boolean mixed = all.stream().anyMatch(one -> one.condition() == null);
    var told = new LinkedHashMap<String, Map<String, Set<String>>>();
    for (var one : all) {
      told.computeIfAbsent(mixed ? "" : one.typename(), name -> new LinkedHashMap<>())
          .computeIfAbsent(String.valueOf(one.condition()), condition -> new LinkedHashSet<>())
          .addAll(one.required().names());
    }
    return told.values().stream().anyMatch(sets -> new HashSet<>(sets.values()).size() > 1);
  }

  void addRepresentation(Representation representation) {
    var place = representation.condition() + "/" + representation.typename();
    var own = representations.putIfAbsent(place, representation);
    if (own != null) {
      own.merge(representation);
    }
  }
}
