package io.wengao.drafting.export;

import io.wengao.composition.assembly.DraftParagraph;
import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.Material;
import io.wengao.composition.layout.SpeechDocument;
import io.wengao.drafting.draft.DraftContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a draft as footnotes: one for each source of a sentence, after the last words that
 * come from it. The office's own lines and hand need none.
 */
final class SourceNotes {
  private static final Pattern FACT = Pattern.compile("facts\\[(.+)]");

  private final Brief brief;

  private SourceNotes(Brief brief) {
    this.brief = brief;
  }

  static SpeechDocument document(Brief brief, DraftContent content) {
    return SpeechDocument.of(brief, content.composed(), new SourceNotes(brief)::of);
  }

  private List<SpeechDocument.Note> of(DraftParagraph paragraph) {
    List<SpeechDocument.Note> notes = new ArrayList<>();
    int at = 0;
    for (DraftSentence sentence : paragraph.sentences()) {
      Map<String, Integer> ends = new LinkedHashMap<>();
      for (Part part : sentence.parts()) {
        String source = source(part.origin());
        if (source != null) {
          ends.remove(source);
          ends.put(source, at + part.span().end());
        }
      }
      ends.forEach((source, end) -> notes.add(new SpeechDocument.Note(end, source)));
      at += sentence.text().length();
    }
    return notes;
  }

  private @Nullable String source(Origin origin) {
    return switch (origin) {
      case Origin.FromPassage passage ->
          "《" + passage.sourceTitle() + "》" + (passage.edits().isEmpty() ? "" : "（文字有改动）");
      case Origin.FromMaterial material -> material(material.documentId());
      case Origin.FromBrief(String path) -> fact(path);
      case Origin.FromModel(String model) -> "语言模型 " + model + " 写，须核对";
      case Origin.FromPattern pattern -> null;
      case Origin.FromEditor editor -> null;
    };
  }

  private String material(String documentId) {
    return brief.materials().stream()
        .filter(material -> material.documentId().equals(documentId))
        .map(Material::role)
        .filter(Objects::nonNull)
        .findFirst()
        .map(role -> "参考材料：" + role)
        .orElse("参考材料 " + documentId);
  }

  /** Of the brief only facts have a source worth a note. */
  private @Nullable String fact(String path) {
    Matcher m = FACT.matcher(path);
    if (!m.matches()) {
      return null;
    }
    return brief.facts().stream()
        .filter(fact -> fact.id().equals(m.group(1)))
        .findFirst()
        .map(SourceNotes::source)
        .orElse(null);
  }

  private static String source(Fact fact) {
    String source = fact.source();
    return source == null || source.isBlank()
        ? "写作要求·事实 " + fact.id() + "（未注明来源）"
        : "写作要求·事实 " + fact.id() + "：" + source;
  }
}
