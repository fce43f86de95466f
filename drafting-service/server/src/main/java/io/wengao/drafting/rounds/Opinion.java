package io.wengao.drafting.rounds;

import java.time.Instant;

/**
 * The opinion of a consulted unit on a draft (征求意见).
 *
 * @param body what the unit says
 * @param place what it is about, in the unit's or the writer's words; may be empty
 * @param reason why it was taken in part or not; may be empty for the others
 */
public record Opinion(
    String id,
    String draftId,
    String unit,
    String body,
    String place,
    Adoption adoption,
    String reason,
    Instant createdAt,
    Instant updatedAt) {
  /** What was made of it. */
  public enum Adoption {
    PENDING("待研究"),
    ADOPTED("采纳"),
    PARTLY("部分采纳"),
    NOT_ADOPTED("未采纳");

    private final String label;

    Adoption(String label) {
      this.label = label;
    }

    /** As the table says it. */
    public String label() {
      return label;
    }

    boolean needsReason() {
      return this == PARTLY || this == NOT_ADOPTED;
    }
  }
}
