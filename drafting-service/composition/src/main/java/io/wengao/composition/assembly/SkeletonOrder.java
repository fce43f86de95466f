package io.wengao.composition.assembly;

import java.util.List;

/**
 * In what order a section argues; a reader must not hear the machine after the third section (R17).
 */
enum SkeletonOrder {
  ARGUE("claim", "reason", "point", "aside", "step", "consequence"),
  CONTRAST("claim", "contrast", "point", "aside", "step", "consequence"),
  POINT_FIRST("point", "claim", "aside", "reason", "step", "consequence"),
  CLAIM_THEN_POINT("claim", "point", "reason", "aside", "step", "consequence"),
  STEPS_THEN_WHY("point", "reason", "aside", "step", "claim"),
  WARN_LAST("claim", "point", "reason", "aside", "step", "consequence");

  /** The orders sections take in turn. */
  static final List<SkeletonOrder> IN_TURN =
      List.of(ARGUE, POINT_FIRST, CONTRAST, STEPS_THEN_WHY, CLAIM_THEN_POINT, WARN_LAST);

  /** Unmodifiable. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> elements;

  SkeletonOrder(String... elements) {
    this.elements = List.of(elements);
  }

  List<String> elements() {
    return elements;
  }
}
