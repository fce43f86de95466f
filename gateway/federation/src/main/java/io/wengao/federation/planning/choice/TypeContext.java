package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.FieldNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one type at one place.
 *
 * @param base the sites of the homes that can return them
 * @param opaque the interface under which all of those homes return them, when none can name the
 *     real type; else null
 * @param alternatives see {@link Chooser#choose}
 * @param staticType whether the place can hold no other type
 */
record TypeContext(
    String type,
    SiteSet base,
    Map<Integer, Home> homes,
    List<FieldNode> fields,
    @Nullable String opaque,
    boolean staticType,
    List<Home> alternatives) {

  Availability availability() {
    return new Availability(base, homes, opaque == null || staticType);
  }
}
