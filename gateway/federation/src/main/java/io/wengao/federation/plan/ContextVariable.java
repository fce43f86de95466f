package io.wengao.federation.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A variable of an entity fetch whose value is taken from objects above the entities, so that it
 * may be another for each. Entities for which all such variables agree are asked about together.
 *
 * @param name without {@code $}, as in the fetch's document
 * @param type such as {@code [ID]}
 * @param sources where it may be taken from, the first that fits counts; null where none does
 */
public record ContextVariable(String name, String type, List<Source> sources) {

  /**
   * Objects above the entities, on the way to them.
   *
   * @param depth after how many keys of the way
   * @param types the types of which an object sets the value; null for all
   * @param value what of the object is the value: the first entry that fits
   */
  public record Source(int depth, @Nullable Set<String> types, Representation.Node value) {

    /** {@code users.[Admin]{ locale }} for an object behind the first key of a way. */
    String text(FlattenPath way) {
      var above = new FlattenPath(way.segments().subList(0, depth)).text();
      var which = types == null ? "" : "[" + String.join("|", types) + "]";
      return (above + which + " { " + PlanPrinter.fields(value) + "}").strip();
    }
  }

  String text(FlattenPath way) {
    return "$"
        + name
        + ": \""
        + sources.stream().map(source -> source.text(way)).collect(Collectors.joining(" | "))
        + "\"";
  }
}
