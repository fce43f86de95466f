package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How much two speeches have in common.")
public enum SimilarityKind {
  @Description("The same but for white space.")
  EXACT,
  @Description("A copy with other marks, numbers, names or order, or partly reworded.")
  NEAR,
  @Description("Different speeches with a passage in common.")
  SHARED;

  static SimilarityKind of(io.wengao.text.similarity.Similarity.Kind kind) {
    return switch (kind) {
      case EXACT -> EXACT;
      case NEAR -> NEAR;
      case SHARED -> SHARED;
    };
  }
}
