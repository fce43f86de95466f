package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.skeleton.Genre;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends facts to sections: where the writer put them, else where their words are met; achievements
 * stay in the opening.
 */
public final class FactPlacement {
  /** What a section is about. */
  public record Topic(List<Integer> keyPoints, String words, List<String> cues) {}

  private final Brief brief;
  private final boolean opensWithAchievements;

  public FactPlacement(Brief brief, Genre genre) {
    this.brief = brief;
    this.opensWithAchievements = genre.share("achievements") > 0;
  }

  /**
   * Ids of the facts for each topic; facts of the opening and those never to be said are in none.
   */
  public List<List<String>> place(List<Topic> topics) {
    List<List<String>> placed = new ArrayList<>();
    topics.forEach(topic -> placed.add(new ArrayList<>()));
    for (Fact fact : brief.facts()) {
      if (fact.useOrMay() == Fact.Use.NEVER || topics.isEmpty() || isOfOpening(fact)) {
        continue;
      }
      placed.get(best(fact, topics, placed)).add(fact.id());
    }
    return placed;
  }

  /**
   * Whether the fact is told before the sections: something reached that the writer tied to no
   * point.
   */
  public boolean isOfOpening(Fact fact) {
    return fact.role() == Fact.Role.ACHIEVED && fact.keyPoint() == null && opensWithAchievements;
  }

  private static int best(Fact fact, List<Topic> topics, List<List<String>> placed) {
    Integer point = fact.keyPoint();
    for (int i = 0; i < topics.size() && point != null; i++) {
      if (topics.get(i).keyPoints().contains(point)) {
        return i;
      }
    }
    int best = 0;
    double bestScore = -1;
    for (int i = 0; i < topics.size(); i++) {
      double score = score(BriefWords.of(fact), topics.get(i)) - 0.01 * placed.get(i).size();
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** How much of the fact's words the topic holds. */
  private static double score(String words, Topic topic) {
    int met = Pairs.of(words).common(Pairs.of(topic.words()));
    long cued = topic.cues().stream().filter(words::contains).mapToInt(String::length).sum();
    return met + cued;
  }
}
