package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.skeleton.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outline of a 述职: what was done with its results, what is still wanting, what comes next. A
 * point stands under what was done when a fact of the brief says that something was.
 */
public final class ReportOutline {
  /** Ids of the three parts, as {@link Genre#parts} names them. */
  public static final String DONE = "done";

  public static final String WANTING = "wanting";
  public static final String NEXT = "next";

  private static final int FORMS = 3;
  private static final int LONG = 1200;

  private ReportOutline() {}

  static List<OutlineSection> sections(Brief brief, Genre genre) {
    List<OutlineSection> sections = new ArrayList<>();
    for (Genre.Part part : parts(brief, genre)) {
      sections.add(
          new OutlineSection(
              part.id(),
              1,
              part.headings().getFirst(),
              points(brief, part.id()),
              facts(brief, part.id()),
              0));
    }
    return sections;
  }

  static List<HeadingSet> headings(Brief brief, Genre genre) {
    List<HeadingSet> sets = new ArrayList<>();
    for (int form = 0; form < FORMS; form++) {
      int chosen = form;
      sets.add(
          new HeadingSet(
              "第" + (form + 1) + "套",
              parts(brief, genre).stream().map(p -> p.headings().get(chosen)).toList()));
    }
    return sets;
  }

  /**
   * A 述职 without what was done is none: that part stands with a gap when the brief is silent. A
   * wanting part about which it says nothing is left out, and the writer is asked for it, unless
   * the whole brief is silent.
   */
  private static List<Genre.Part> parts(Brief brief, Genre genre) {
    boolean silent = brief.keyPoints().isEmpty() && brief.facts().isEmpty();
    return genre.parts().stream()
        .filter(
            part ->
                switch (part.id()) {
                  case WANTING ->
                      silent
                          || !brief.problems().isEmpty()
                          || brief.ownFault() != null
                          || brief.ownCase() != null
                          || !facts(brief, WANTING).isEmpty();
                  default -> true;
                })
        .toList();
  }

  private static List<String> facts(Brief brief, String part) {
    return brief.facts().stream()
        .filter(f -> f.useOrMay() != Fact.Use.NEVER && part.equals(partOf(f)))
        .map(Fact::id)
        .toList();
  }

  private static String partOf(Fact fact) {
    if (fact.role() != Fact.Role.ACHIEVED) {
      return NEXT;
    }
    return BriefWords.isAdverse(BriefWords.of(fact)) && !BriefWords.isBettered(fact)
        ? WANTING
        : DONE;
  }

  private static List<Integer> points(Brief brief, String part) {
    SortedMap<String, Integer> done = pointsOf(brief);
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < brief.keyPoints().size(); i++) {
      int point = i;
      boolean wasDone =
          brief.facts().stream()
              .filter(f -> DONE.equals(partOf(f)) && f.useOrMay() != Fact.Use.NEVER)
              .anyMatch(f -> Integer.valueOf(point).equals(done.get(f.id())));
      boolean planned =
          brief.facts().stream()
              .anyMatch(f -> NEXT.equals(partOf(f)) && Integer.valueOf(point).equals(f.keyPoint()));
      boolean here =
          switch (part) {
            case DONE -> wasDone;
            case NEXT -> !wasDone || planned || isLong(brief);
            default -> false;
          };
      if (here) {
        points.add(point);
      }
    }
    return points;
  }

  /** A long report says of every duty how it goes on. */
  private static boolean isLong(Brief brief) {
    Integer wanted = brief.wantedCharacters();
    return wanted != null && wanted >= LONG;
  }

  /** The point each fact belongs to: the writer's, else the one whose words it shares. */
  public static SortedMap<String, Integer> pointsOf(Brief brief) {
    SortedMap<String, Integer> points = new TreeMap<>();
    for (Fact fact : brief.facts()) {
      Integer point = fact.keyPoint();
      int best = -1;
      int most = 1;
      Pairs words = Pairs.of(BriefWords.of(fact));
      for (int i = 0; i < brief.keyPoints().size(); i++) {
        int met = words.common(Pairs.of(brief.keyPoints().get(i).text()));
        if (met > most) {
          best = i;
          most = met;
        }
      }
      if (point != null || best >= 0) {
        points.put(fact.id(), point != null ? point : Integer.valueOf(best));
      }
    }
    return points;
  }
}
