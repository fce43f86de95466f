package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.skeleton.Genre;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a 主持词: the items of the agenda in order, then what the meeting comes to. Where the
 * agenda is empty, points that read like items of one are taken for it.
 */
public final class AgendaOutline {
  /** Id of the section after the last item. */
  public static final String SUMMARY = "summary";

  /** One such point may be a task as well; two make an agenda. */
  private static final int FEWEST_ITEMS = 2;

  private AgendaOutline() {}

  static List<OutlineSection> sections(Brief brief, Genre genre) {
    List<OutlineSection> sections = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (String item : brief.agenda()) {
      sections.add(item(sections.size(), AgendaItem.of(item), List.of()));
    }
    int items = items(brief);
    for (int i = 0; i < brief.keyPoints().size(); i++) {
      KeyPoint point = brief.keyPoints().get(i);
      if (i < items) {
        sections.add(item(sections.size(), AgendaItem.of(point.text()), List.of(i)));
      } else {
        rest.add(i);
      }
    }
    FactPlacement placement = new FactPlacement(brief, genre);
    List<String> facts =
        brief.facts().stream()
            .filter(f -> f.useOrMay() != Fact.Use.NEVER && !placement.isOfOpening(f))
            .map(Fact::id)
            .toList();
    String heading =
        genre.parts().isEmpty() ? "会议小结" : genre.parts().getFirst().headings().getFirst();
    sections.add(new OutlineSection(SUMMARY, 0, heading, rest, facts, 0));
    return sections;
  }

  /** How many of the points are items of the agenda: up to the last that reads like one. */
  private static int items(Brief brief) {
    int likely = 0;
    int last = 0;
    for (int i = 0; i < brief.keyPoints().size() && brief.agenda().isEmpty(); i++) {
      if (AgendaItem.isLikely(brief.keyPoints().get(i).text())) {
        likely++;
        last = i + 1;
      }
    }
    return likely >= FEWEST_ITEMS ? last : 0;
  }

  private static OutlineSection item(int position, AgendaItem item, List<Integer> points) {
    return new OutlineSection("s" + (position + 1), 0, item.text(), points, List.of(), 0);
  }
}
