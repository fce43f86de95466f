package io.wengao.composition.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives sections, paragraphs and sentences their ids. */
final class DraftBuilder {
  private final List<DraftSection> sections = new ArrayList<>();

  void section(
      String id,
      int level,
      @Nullable String number,
      @Nullable PartedText heading,
      List<List<Phrase>> paragraphs) {
    List<DraftParagraph> built = new ArrayList<>();
    for (List<Phrase> sentences : paragraphs) {
      String paragraphId = id + "-p" + (built.size() + 1);
      List<DraftSentence> parted = new ArrayList<>();
      for (Phrase sentence : sentences) {
        PartedText text = sentence.closed().parted();
        parted.add(
            new DraftSentence(paragraphId + "-n" + (parted.size() + 1), text.text(), text.parts()));
      }
      built.add(new DraftParagraph(paragraphId, parted));
    }
    if (heading != null || !built.isEmpty()) {
      sections.add(new DraftSection(id, level, number, heading, built));
    }
  }

  List<DraftSection> sections() {
    return List.copyOf(sections);
  }
}
