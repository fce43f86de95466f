package io.wengao.federation.planning.selection;

import org.jspecify.annotations.Nullable;

/**
 * A deferred fragment at one place of the answer, or the answer's first part. Compared by identity.
 */
public final class DeferGroup {

  /** All that is not deferred. */
  public static final DeferGroup FIRST = new DeferGroup(0, null, null, "");

  private final int id;
  private final @Nullable DeferGroup within;
  private final @Nullable String label;
  private final String path;

  private DeferGroup(int id, @Nullable DeferGroup within, @Nullable String label, String path) {
    this.id = id;
    this.within = within;
    this.label = label;
    this.path = path;
  }

  DeferGroup inner(int number, @Nullable String name, String at) {
    return new DeferGroup(number, this, name, at);
  }

  public int id() {
    return id;
  }

  public @Nullable String label() {
    return label;
  }

  public String path() {
    return path;
  }

  public int within() {
    return within == null ? 0 : within.id;
  }

  public boolean isFirst() {
    return within == null;
  }

  /** Whether what another group fetched is there before this one is shown. */
  public boolean comesAfter(DeferGroup other) {
    for (var one = this; one != null; one = one.within) {
      if (one == other) {
        return true;
      }
    }
    return false;
  }
}
