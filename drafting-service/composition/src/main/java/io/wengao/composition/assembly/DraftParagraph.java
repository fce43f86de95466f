package io.wengao.composition.assembly;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph: its sentences joined without anything between. */
public record DraftParagraph(String id, List<DraftSentence> sentences) {
  public DraftParagraph {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return sentences.stream().map(DraftSentence::text).collect(Collectors.joining());
  }
}
