package io.wengao.composition.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of writing a section again. */
public sealed interface Recomposed {
  /**
   * The section's paragraphs in order.
   *
   * @param gaps holes opened on purpose; one whose words stand in the draft already is the same gap
   */
  record Written(List<Paragraph> paragraphs, List<Gap> gaps) implements Recomposed {
    public Written {
      paragraphs = List.copyOf(paragraphs);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * It cannot be done.
   *
   * @param reason why and what would help, in Chinese
   */
  record Unable(String reason) implements Recomposed {}

  /**
   * A paragraph.
   *
   * @param kept id of the old paragraph that stays as it is; null for a new one
   * @param sentences those of a new one
   */
  record Paragraph(@Nullable String kept, List<PartedText> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }
}
