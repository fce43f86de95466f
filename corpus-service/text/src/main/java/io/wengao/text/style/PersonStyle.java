package io.wengao.text.style;

/**
 * Whom a speech speaks of, counted.
 *
 * @param me 我, not as part of 我们 and 我县
 * @param us 我们 and 咱们
 * @param everyone 大家 and 各位
 */
public record PersonStyle(int me, int us, int everyone) {
  /** Nobody. */
  public static final PersonStyle NONE = new PersonStyle(0, 0, 0);

  PersonStyle plus(PersonStyle other) {
    return new PersonStyle(me + other.me, us + other.us, everyone + other.everyone);
  }
}
