package io.wengao.composition.assembly;

import java.util.List;

/**
 * In what order a section argues; a reader must not hear the machine after the third section (R17).
 */
enum SkeletonOrder {
  ARGUE("claim", "reason", "point", "step", "contrast", "consequence"),
  REASON_FIRST("reason", "claim", "point", "step", "consequence"),
  CONTRAST_FIRST("contrast", "claim", "point", "step", "reason"),
  POINT_FIRST("point", "claim", "reason", "step", "consequence"),

  /** In place of {@link #POINT_FIRST} where the heading is the point. */
  CLAIM_THEN_POINT("claim", "point", "reason", "step", "consequence");

  /** The orders sections take in turn. */
  static final List<SkeletonOrder> IN_TURN =
      List.of(ARGUE, REASON_FIRST, CONTRAST_FIRST, POINT_FIRST);

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
