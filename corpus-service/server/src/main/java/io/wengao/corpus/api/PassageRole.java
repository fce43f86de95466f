package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("What a passage is in the layout of its speech.")
public enum PassageRole {
  @Description("The salutation, as 同志们：.")
  SALUTATION,
  @Description("A heading on a line of its own.")
  HEADING,
  @Description("Running text.")
  BODY;

  static PassageRole of(io.wengao.corpus.speech.PassageRole role) {
    return switch (role) {
      case SALUTATION -> SALUTATION;
      case HEADING -> HEADING;
      case BODY -> BODY;
    };
  }
}
