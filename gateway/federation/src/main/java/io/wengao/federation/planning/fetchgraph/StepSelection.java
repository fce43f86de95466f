package io.wengao.federation.planning.fetchgraph;

import graphql.language.Argument;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.planning.selection.FieldNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one request asks at one place, by object type, while it grows.
 *
 * <p>{@code declared} is the type the subgraph declares there; null at the top of {@code
 * _entities}.
 */
final class StepSelection {

  /** One field of a request. The client, if it sees it at all, sees it as {@code shown}. */
  static final class StepField {
    final String key;
    final String shown;
    final String name;
    final List<Argument> arguments;
    final String signature;
    final FieldEdge edge;
    final @Nullable StepSelection child;

    StepField(String key, FieldNode field, FieldEdge edge, @Nullable StepSelection child) {
      this.key = key;
      this.shown = key.equals(field.key()) ? field.shown() : key;
      this.name = field.name();
      this.arguments = field.arguments();
      this.signature = field.signature();
      this.edge = edge;
      this.child = child;
    }
  }

  final int site;
  final @Nullable String declared;
  final Map<String, Map<String, StepField>> byType = new LinkedHashMap<>();
  boolean typename;

  StepSelection(int site, @Nullable String declared) {
    this.site = site;
    this.declared = declared;
  }

  /** The field under this key, put there if it is not yet. */
  StepField field(
      String type,
      String key,
      FieldNode field,
      FieldEdge edge,
      @Nullable StepSelection childIfAbsent) {
    return byType
        .computeIfAbsent(type, name -> new LinkedHashMap<>())
        .computeIfAbsent(key, name -> new StepField(key, field, edge, childIfAbsent));
  }

  @Nullable StepField existing(String type, String key) {
    var fields = byType.get(type);
    return fields == null ? null : fields.get(key);
  }

  boolean isEmpty() {
    return !typename && byType.values().stream().allMatch(Map::isEmpty);
  }

  /** Takes over all that the other selection asks. */
  void merge(StepSelection other) {
    typename |= other.typename;
    other.byType.forEach(
        (type, fields) -> {
          var own = byType.computeIfAbsent(type, name -> new LinkedHashMap<>());
          fields.forEach(
              (key, field) -> {
                var before = own.putIfAbsent(key, field);
                if (before != null
                    && before != field
                    && before.child != null
                    && field.child != null
                    && before.child != field.child) {
                  before.child.merge(field.child);
                }
              });
        });
  }
}
