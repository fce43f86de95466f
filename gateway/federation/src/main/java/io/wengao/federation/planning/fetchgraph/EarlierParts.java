package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.choice.PositionChoice;
import org.jspecify.annotations.Nullable;

/** What earlier parts of an answer ask already, so that a deferred fragment need not. */
final class EarlierParts {

  private EarlierParts() {}

  /**
   * A field that the part at hand, or one before it, asks already. One with fields of its own only
   * counts if what is missing below it need not be added there, or can be added nowhere else.
   */
  static Position.@Nullable Known known(
      String type, FieldGroup group, PositionChoice.SourceChoice source, Places places, Spot spot) {
    if (spot.group().isFirst()) {
      return null;
    }
    var known = spot.position().known(type, group.key(), source.site(), spot.group());
    var child = group.choice().child();
    if (known == null || child == null || known.field().child == null) {
      return known;
    }
    boolean stays =
        spot.early()
            || known.step().group == spot.group()
            || places.way(source.site()) == null
            || apart(child, known.field().child);
    return stays ? known : null;
  }

  /** Whether an earlier request can be left as it is, but for keys, by all that is asked below. */
  private static boolean apart(PositionChoice choice, StepSelection earlier) {
    for (var type : choice.types) {
      boolean again = type.reentries().containsKey(earlier.site);
      for (var field : type.fields()) {
        boolean there = field.sources().stream().anyMatch(source -> source.site() == earlier.site);
        if (there && !again) {
          var before = earlier.existing(type.type(), field.field().key());
          boolean fits =
              before != null
                  && (field.child() == null
                      || before.child != null && apart(field.child(), before.child));
          if (!fits) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
