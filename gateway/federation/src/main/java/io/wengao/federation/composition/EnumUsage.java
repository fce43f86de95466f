package io.wengao.federation.composition;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which types are given by callers and which are returned to them. */
record EnumUsage(Set<String> given, Set<String> returned) {

  static EnumUsage of(Sources sources) {
    var given = new LinkedHashSet<String>();
    var returned = new LinkedHashSet<String>();
    for (var subgraph : sources.subgraphs()) {
      for (var type : subgraph.types().values()) {
        type.inputs().values().forEach(input -> given.add(Types.named(input.type())));
        for (var field : type.fields().values()) {
          returned.add(Types.named(field.type()));
          field.arguments().values().forEach(input -> given.add(Types.named(input.type())));
        }
      }
    }
    return new EnumUsage(given, returned);
  }
}
