package io.wengao.composition.brief;

import org.jspecify.annotations.Nullable;

/**
 * A fact with identity. Either a finished {@code sentence}, or a task (who, when, what …), or a
 * figure (label, value, unit).
 *
 * @param id unique within the brief
 * @param label what a figure counts, such as 办结率
 * @param asOf the time a figure holds for, such as 去年 or 今年1至5月
 * @param source where it comes from, never spoken
 * @param role whether it has been reached, is a target, or is a standing rule
 * @param use whether it must, may or must never be said
 * @param who the unit that acts
 * @param whoSupports the unit that helps
 * @param when deadline or frequency: 6月20日前, 每半月
 * @param what the act as a verb phrase: 对全县危险化学品企业完成一轮全面排查
 * @param howMany quantity: 62处
 * @param standard to what standard
 * @param consequence what follows if not
 * @param sentence the fact as the writer wants it said
 * @param keyPoint index of the key point it belongs to
 */
public record Fact(
    String id,
    @Nullable String label,
    @Nullable String value,
    @Nullable String unit,
    @Nullable String asOf,
    @Nullable String source,
    @Nullable Role role,
    @Nullable Use use,
    @Nullable String who,
    @Nullable String whoSupports,
    @Nullable String when,
    @Nullable String what,
    @Nullable String howMany,
    @Nullable String standard,
    @Nullable String consequence,
    @Nullable String sentence,
    @Nullable Integer keyPoint) {

  public Fact {
    id = id == null ? "" : id;
  }

  /** What kind of truth a fact is. */
  public enum Role {
    ACHIEVED,
    TARGET,
    STANDING
  }

  /** Whether it may be spoken. */
  public enum Use {
    MUST,
    MAY,
    NEVER
  }

  /** The use, MAY when the writer did not say. */
  public Use useOrMay() {
    return use == null ? Use.MAY : use;
  }
}
