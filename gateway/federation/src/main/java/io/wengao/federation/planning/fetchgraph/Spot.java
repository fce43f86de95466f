package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.selection.DeferGroup;
import io.wengao.federation.planning.selection.Names;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in the answer, and for which part of it, something is built.
 *
 * @param requirement whether planning itself needs the fields, and a client perhaps does not
 * @param early whether no subgraph can be entered without them, so that the requests at hand take
 *     them although they are for a part that is shown before
 */
record Spot(Position position, DeferGroup group, boolean requirement, boolean early) {

  Spot child(String key, @Nullable Set<String> types, Set<Step> learnedBy) {
    return new Spot(position.child(key, types, learnedBy), group, requirement, early);
  }

  Spot required(boolean asKey) {
    return new Spot(position, group, true, early || asKey);
  }

  @Nullable Names names() {
    return requirement ? position.names() : null;
  }
}
