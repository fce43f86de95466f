package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

@Enum
@Description("What became of reading a document again.")
public enum RereadOutcome {
  @Description("It reads as it did.")
  UNCHANGED,
  @Description("It reads otherwise; applied unless the job is a dry run.")
  CHANGED,
  @Description("Today's rules do not take the file; what was stored stays.")
  REFUSED,
  @Description("It was deleted meanwhile.")
  GONE;

  static @Nullable RereadOutcome of(io.wengao.corpus.rereading.@Nullable RereadOutcome it) {
    return it == null
        ? null
        : switch (it) {
          case UNCHANGED -> UNCHANGED;
          case CHANGED -> CHANGED;
          case REFUSED -> REFUSED;
          case GONE -> GONE;
        };
  }
}
