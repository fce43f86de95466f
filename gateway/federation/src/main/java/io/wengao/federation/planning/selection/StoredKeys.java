package io.wengao.federation.planning.selection;

import io.wengao.federation.supergraph.CompositeInfo;
import io.wengao.federation.supergraph.Supergraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys under which the merged answer holds what a client asks, where they are not the response
 * keys. Below an interface object's name a subgraph answers for objects of all types alike and says
 * nothing of their types: if those ask unlike things under one response key, all of them are stored
 * until the type is known. Further down the same holds, as the type in question is that of an
 * object above.
 *
 * <pre>{@code
 * vehicle { ... on Van { due } ... on Bike { due(year: 1990) } }   =>   due, _due_u1
 * }</pre>
 */
public final class StoredKeys {

  private final Supergraph supergraph;
  private final Budget budget;

  /** Object types that some subgraph knows only under the name of an interface. */
  private final Set<String> nameless = new HashSet<>();

  private final Set<String> taken = new HashSet<>();

  /** Response key to signature to stored key, of those that mean unlike things at some place. */
  private final Map<String, Map<String, String>> unlike = new LinkedHashMap<>();

  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<Below, Selection> applied = new HashMap<>();

  /**
   * @param above whether an object above has a type that may not be known
   */
  private record Below(Selection selection, boolean above) {}

  /** A place of the answer, and what is asked there by response key. */
  private static final class Place {
    private final Set<Below> seen = new HashSet<>();
    private final Map<String, Set<String>> signatures = new LinkedHashMap<>();
    private final Map<String, Place> below = new LinkedHashMap<>();
  }

  private StoredKeys(Supergraph supergraph, Budget budget) {
    this.supergraph = supergraph;
    this.budget = budget;
  }

  public static StoredKeys of(Supergraph supergraph, Selection root, Budget budget) {
    var keys = new StoredKeys(supergraph, budget);
    supergraph.composites().values().stream()
        .filter(CompositeInfo::hasInterfaceObjects)
        .forEach(one -> keys.nameless.addAll(one.possible()));
    if (!keys.nameless.isEmpty()) {
      var places = new ArrayList<Place>();
      keys.look(root, new Place(), false, places);
      places.forEach(keys::keepApart);
    }
    return keys;
  }

  /**
   * @param places takes those where types may not be known
   */
  private void look(Selection selection, Place place, boolean above, List<Place> places) {
    if (!place.seen.add(new Below(selection, above))) {
      return;
    }
    boolean here = above || isNameless(selection);
    if (here && place.signatures.isEmpty()) {
      places.add(place);
    }
    for (var fields : selection.byType().values()) {
      for (var field : fields) {
        budget.spend(1);
        taken.add(field.key());
        if (here) {
          place
              .signatures
              .computeIfAbsent(field.key(), key -> new LinkedHashSet<>())
              .add(field.signature());
        }
        if (field.child() != null) {
          var below = place.below.computeIfAbsent(field.key(), key -> new Place());
          look(field.child(), below, here, places);
        }
      }
    }
    selection.deferred().forEach(one -> look(one.selection(), place, above, places));
  }

  private boolean isNameless(Selection selection) {
    return selection.abstractType()
        && selection.byType().keySet().stream().anyMatch(nameless::contains);
  }

  private void keepApart(Place place) {
    place.signatures.forEach(
        (key, signatures) -> {
          if (signatures.size() > 1) {
            var stored = unlike.computeIfAbsent(key, one -> new LinkedHashMap<>());
            signatures.forEach(
                signature ->
                    stored.computeIfAbsent(
                        signature, one -> stored.isEmpty() ? key : freeKey(key)));
          }
        });
  }

  private String freeKey(String key) {
    for (int n = 1; ; n++) {
      var free = "_" + key + "_u" + n;
      if (taken.add(free)) {
        shown.put(free, key);
        return free;
      }
    }
  }

  /** The response keys of what is stored under others. */
  public Map<String, String> shown() {
    return shown;
  }

  /** The selection with its fields' keys; itself where all stay as they are. */
  public Selection apply(Selection selection) {
    return unlike.isEmpty() ? selection : apply(selection, false);
  }

  private Selection apply(Selection selection, boolean above) {
    var asked = new Below(selection, above);
    var before = applied.get(asked);
    if (before != null) {
      return before;
    }
    boolean here = above || isNameless(selection);
    var byType = apply(selection.byType(), here);
    var visible = selection.shown() == selection.byType() ? byType : apply(selection.shown(), here);
    var deferred =
        selection.deferred().stream()
            .map(one -> new DeferredFragment(one.group(), apply(one.selection(), above)))
            .toList();
    var kept =
        new Selection(
            selection.type(),
            selection.abstractType(),
            byType,
            visible,
            selection.uniform(),
            selection.asksTypename(),
            deferred,
            Map.of());
    applied.put(asked, kept);
    return kept;
  }

  private Map<String, List<FieldNode>> apply(Map<String, List<FieldNode>> byType, boolean here) {
    var kept = new LinkedHashMap<String, List<FieldNode>>();
    byType.forEach(
        (type, fields) -> kept.put(type, fields.stream().map(one -> apply(one, here)).toList()));
    return kept;
  }

  private FieldNode apply(FieldNode field, boolean here) {
    var key =
        here
            ? unlike
                .getOrDefault(field.key(), Map.of())
                .getOrDefault(field.signature(), field.key())
            : field.key();
    return field.stored(key, field.child() == null ? null : apply(field.child(), here));
  }
}
