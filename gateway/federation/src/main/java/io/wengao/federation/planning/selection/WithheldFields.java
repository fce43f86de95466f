package io.wengao.federation.planning.selection;

import io.wengao.federation.access.Requirement;
import io.wengao.federation.plan.Withheld;
import io.wengao.federation.supergraph.Supergraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists what a selection shows as null because it is not for the caller, place by place. */
public final class WithheldFields {

  private final Supergraph supergraph;
  private final Map<List<Object>, Place> places = new LinkedHashMap<>();
  private final Set<Seen> seen = new HashSet<>();

  private record Seen(List<Object> path, Selection selection) {}

  private record Place(Set<String> fields, Set<Requirement> unmet) {}

  private WithheldFields(Supergraph supergraph) {
    this.supergraph = supergraph;
  }

  public static List<Withheld> of(Selection root, Supergraph supergraph) {
    var fields = new WithheldFields(supergraph);
    fields.walk(List.of(), root);
    return fields.places.entrySet().stream()
        .map(one -> new Withheld(one.getKey(), one.getValue().fields(), one.getValue().unmet()))
        .toList();
  }

  private void walk(List<Object> path, Selection selection) {
    if (!seen.add(new Seen(path, selection))) {
      return;
    }
    selection.shown().forEach((type, fields) -> fields(path, selection, type, fields));
    selection.deferred().forEach(fragment -> walk(path, fragment.selection()));
  }

  private void fields(List<Object> path, Selection selection, String type, List<FieldNode> fields) {
    // Clients know nothing of hidden types, and an object of unknown type has one of the others.
    boolean told =
        supergraph.apiSchema().getType(type) != null
            && (selection.shown().size() == 1
                || !selection.abstractType()
                || !type.equals(selection.type()));
    for (var field : fields) {
      if (field.withheld() && told) {
        var place =
            places.computeIfAbsent(
                below(path, field.shown()),
                key -> new Place(new LinkedHashSet<>(), new LinkedHashSet<>()));
        place.fields().add(type + "." + field.name());
        place.unmet().addAll(field.unmet());
      } else if (field.child() != null) {
        walk(below(path, field.shown()), field.child());
      }
    }
  }

  private static List<Object> below(List<Object> path, String key) {
    var longer = new ArrayList<>(path);
    longer.add(key);
    return List.copyOf(longer);
  }
}
