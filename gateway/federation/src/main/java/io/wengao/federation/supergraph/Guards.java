package io.wengao.federation.supergraph;

import io.wengao.federation.access.Requirement;
import java.util.Map;
import java.util.Set;

/**
 * What the types and fields of a supergraph require of who asks.
 *
 * @param types by name: objects, interfaces, scalars, enums
 * @param fields by coordinate, {@code Type.field}; with what the field's type requires, and what
 *     the fields it is computed from ({@code @requires}) do
 */
public record Guards(Map<String, Set<Requirement>> types, Map<String, Set<Requirement>> fields) {

  public boolean isEmpty() {
    return types.isEmpty() && fields.isEmpty();
  }

  public Set<Requirement> ofType(String type) {
    return types.getOrDefault(type, Set.of());
  }

  public Set<Requirement> ofField(String type, String field) {
    return fields.getOrDefault(type + "." + field, Set.of());
  }
}
