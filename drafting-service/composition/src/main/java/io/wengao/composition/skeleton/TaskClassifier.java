package io.wengao.composition.skeleton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which task kind a key point is; none is an answer, and a kind is given once a speech.
 */
public final class TaskClassifier {
  /** Cue characters a point must hold to be of a kind. */
  private static final int THRESHOLD = 4;

  /** In a field nobody wrote for, one word of two characters (纪律, 落实) tells too little. */
  private static final int UNKNOWN_THRESHOLD = 5;

  /** One verb tells a way of acting where it opens the point; in passing it has to say more. */
  private static final int ACT_THRESHOLD = 3;

  private final Bank bank;

  public TaskClassifier(Bank bank) {
    this.bank = bank;
  }

  /** For each point the task kind or none; points of the same kind: the better match keeps it. */
  public List<Optional<TaskKind>> classify(List<String> points, @Nullable String themeId) {
    List<TaskKind> kinds =
        bank.tasks().values().stream()
            .filter(task -> task.holdsFor(themeId == null ? "" : themeId))
            .toList();
    return matched(
        points, kinds, themeId == null ? UNKNOWN_THRESHOLD : THRESHOLD, (i, task) -> true);
  }

  /**
   * For each point the way of acting its words tell, or none; none for a blank point.
   *
   * @param about for each point all that may be taken for granted there
   */
  public List<Optional<TaskKind>> acts(List<String> points, List<String> about) {
    List<TaskKind> acts = bank.free().stream().filter(kind -> !kind.isGeneral()).toList();
    return matched(points, acts, ACT_THRESHOLD, (i, act) -> bank.grounds().suit(act, about.get(i)));
  }

  private static List<Optional<TaskKind>> matched(
      List<String> points,
      List<TaskKind> from,
      int threshold,
      BiPredicate<Integer, TaskKind> suits) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (TaskKind task : from) {
        int score = score(points.get(i), task);
        if (score >= threshold && suits.test(i, task)) {
          matches.add(new Match(i, task, score));
        }
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparingInt(Match::point)
            .thenComparing(m -> m.task().id()));
    List<Optional<TaskKind>> kinds =
        new ArrayList<>(java.util.Collections.nCopies(points.size(), Optional.empty()));
    Set<String> used = new HashSet<>();
    for (Match match : matches) {
      if (kinds.get(match.point()).isEmpty() && used.add(match.task().id())) {
        kinds.set(match.point(), Optional.of(match.task()));
      }
    }
    return List.copyOf(kinds);
  }

  /**
   * Characters covered by cues, longest cue first, each place once; what opens the point counts
   * double.
   */
  static int score(String point, TaskKind task) {
    StringBuilder rest = new StringBuilder(point);
    int head = headEnd(point);
    int score = 0;
    for (String cue :
        task.cues().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      int at = rest.indexOf(cue);
      if (at >= 0) {
        score += at < head ? cue.length() * 2 : cue.length();
        rest.replace(at, at + cue.length(), "\u0000".repeat(cue.length()));
      }
    }
    return score;
  }

  private static int headEnd(String point) {
    for (int i = 0; i < point.length(); i++) {
      if ("，。；：\n".indexOf(point.charAt(i)) >= 0) {
        return i;
      }
    }
    return point.length();
  }

  private record Match(int point, TaskKind task, int score) {}
}
