package io.wengao.drafting.export;

import io.wengao.composition.assembly.Gap;
import io.wengao.composition.layout.SheetRow;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is still to be filled in (待补清单): what is missing, whom to ask, where it stands. */
final class GapTable {
  private GapTable() {}

  static List<SheetRow> rows(DraftContent content) {
    List<SheetRow> rows = new ArrayList<>();
    rows.add(new SheetRow(List.of("序号", "缺口", "要问的问题", "问谁", "处数", "所在语句", "补充内容")));
    for (Gap gap : content.gaps()) {
      List<String> sentences = sentences(content.text(), gap.text());
      rows.add(
          new SheetRow(
              List.of(
                  String.valueOf(rows.size()),
                  gap.text(),
                  gap.question(),
                  Objects.requireNonNullElse(gap.whom(), ""),
                  String.valueOf(sentences.size()),
                  sentences.isEmpty() ? "" : sentences.getFirst(),
                  "")));
    }
    return rows;
  }

  /** The sentence around each place the words stand. */
  private static List<String> sentences(String text, String words) {
    List<Span> all = Sentences.split(text);
    List<String> found = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      int place = at;
      found.add(
          all.stream()
              .filter(sentence -> sentence.contains(place))
              .findFirst()
              .map(sentence -> sentence.of(text).strip())
              .orElse(words));
    }
    return found;
  }
}
