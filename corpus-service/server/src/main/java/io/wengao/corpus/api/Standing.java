package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("What a document's words may be used for.")
public enum Standing {
  @Description("A superior's text or a law: may support facts.")
  AUTHORITY,
  @Description("Written by this office: may support facts.")
  OWN,
  @Description("Collected elsewhere: lends wording, never facts.")
  SAMPLE;

  io.wengao.corpus.document.Standing stored() {
    return io.wengao.corpus.document.Standing.valueOf(name());
  }

  static Standing of(io.wengao.corpus.document.Standing standing) {
    return switch (standing) {
      case AUTHORITY -> AUTHORITY;
      case OWN -> OWN;
      case SAMPLE -> SAMPLE;
    };
  }
}
