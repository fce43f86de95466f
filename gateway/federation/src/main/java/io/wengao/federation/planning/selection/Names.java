package io.wengao.federation.planning.selection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Under which keys fields are stored at one place of the answer. The client's own keys are taken
 * first; a field that only planning needs shares the client's key if the client asks for the same,
 * takes its own name if that is free, and else gets a new key.
 */
public final class Names {

  private final Map<String, Map<String, String>> signatures = new LinkedHashMap<>();
  private final Map<String, Names> children = new HashMap<>();
  private final Set<Selection> registered = new HashSet<>();

  /** Takes all keys of a client's selection, here and below. */
  public void register(Selection selection) {
    if (!registered.add(selection)) {
      return;
    }
    selection
        .byType()
        .forEach(
            (type, fields) ->
                fields.forEach(
                    field -> {
                      take(field.key(), type, field.signature());
                      if (field.child() != null) {
                        child(field.key()).register(field.child());
                      }
                    }));
    selection.deferred().forEach(fragment -> register(fragment.selection()));
  }

  public Names child(String key) {
    return children.computeIfAbsent(key, name -> new Names());
  }

  /** The key for a field that planning needs of objects of this type. */
  public String key(String type, FieldNode field) {
    for (var entry : signatures.entrySet()) {
      if (field.signature().equals(entry.getValue().get(type))) {
        return entry.getKey();
      }
    }
    var free = field.name();
    for (int n = 0; taken(free, field); n++) {
      free = "_" + field.name() + "_" + n;
    }
    take(free, type, field.signature());
    return free;
  }

  private boolean taken(String key, FieldNode field) {
    var bySignature = signatures.get(key);
    return bySignature != null
        && bySignature.values().stream().anyMatch(used -> !used.equals(field.signature()));
  }

  private void take(String key, String type, String signature) {
    signatures.computeIfAbsent(key, name -> new LinkedHashMap<>()).put(type, signature);
  }
}
