package io.wengao.composition.brief;

import org.jspecify.annotations.Nullable;

/** Wanted length: characters (字数 as WPS counts) or minutes of speaking. */
public record Length(@Nullable Integer characters, @Nullable Integer minutes) {
  /** Speaking speed. */
  public static final int CHARACTERS_A_MINUTE = 200;
}
