package io.wengao.composition.assembly;

import io.wengao.composition.outline.AgendaItem;
import io.wengao.composition.outline.AgendaOutline;
import java.util.List;

/** The items of a meeting as they are announced: 一是…；二是…. */
final class AgendaLine {
  private AgendaLine() {}

  /** How many sections are items of the agenda. */
  static int items(List<SectionPlan> plans) {
    return items(plans.stream()).size();
  }

  private static List<SectionPlan> items(java.util.stream.Stream<SectionPlan> plans) {
    return plans.filter(p -> !p.section().id().equals(AgendaOutline.SUMMARY)).toList();
  }

  /** All items in a row, counted when there is more than one. */
  static Phrase of(List<SectionPlan> plans) {
    List<SectionPlan> items = items(plans.stream());
    Phrase line = Phrase.EMPTY;
    for (SectionPlan item : items) {
      String path =
          item.section().keyPoints().isEmpty()
              ? "agenda[" + item.position() + "]"
              : "keyPoints[" + item.section().keyPoints().getFirst() + "]";
      String count = items.size() > 1 ? ChineseNumber.of(item.position() + 1) + "是" : "";
      line =
          (line.isEmpty() ? line : line.plus("；", "mark"))
              .plus(count, "agenda-number")
              .plus(Phrase.ofBrief(AgendaItem.of(item.section().heading()).announced(), path));
    }
    return line;
  }
}
