package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

@Enum
@Description("What became of a file of an import.")
public enum FileOutcome {
  @Description("Stored as a new document.")
  IMPORTED,
  @Description("The office holds these very bytes already.")
  DUPLICATE,
  @Description("Not taken; reason and message say why.")
  REFUSED;

  static @Nullable FileOutcome of(io.wengao.corpus.job.@Nullable FileOutcome outcome) {
    return outcome == null
        ? null
        : switch (outcome) {
          case IMPORTED -> IMPORTED;
          case DUPLICATE -> DUPLICATE;
          case REFUSED -> REFUSED;
        };
  }
}
