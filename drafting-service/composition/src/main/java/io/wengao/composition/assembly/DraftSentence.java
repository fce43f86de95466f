package io.wengao.composition.assembly;

import java.util.List;

/** A sentence with its closing mark and the parts that cover it. */
public record DraftSentence(String id, String text, List<Part> parts) {
  public DraftSentence {
    parts = new PartedText(text, parts).parts();
  }
}
