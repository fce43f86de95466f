package io.wengao.composition.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names every field of a brief that is empty, unknown or contradicts another. Missing but askable
 * things are no problem here.
 */
public final class BriefCheck {
  private static final int SHORTEST = 200;
  private static final int LONGEST = 30_000;
  private static final int MOST_MINUTES = 180;
  private static final int MOST_POINTS = 12;
  private static final int MOST_ITEMS = 15;
  private static final int MOST_IMITATED = 10;

  private final SortedSet<String> genres;

  /**
   * A check for a bank.
   *
   * @param genres ids of the genres the bank knows
   */
  public BriefCheck(Set<String> genres) {
    this.genres = new TreeSet<>(genres);
  }

  /** All problems in the order of the fields; empty when the brief can be composed. */
  public List<BriefProblem> check(Brief brief) {
    List<BriefProblem> problems = new ArrayList<>();
    head(brief, problems);
    points(brief, problems);
    FactCheck.check(brief, problems);
    words(brief, problems);
    imitated(brief, problems);
    length(brief, problems);
    return List.copyOf(problems);
  }

  private void head(Brief brief, List<BriefProblem> problems) {
    if (brief.genre().isBlank()) {
      problems.add(new BriefProblem("genre", "请选择文种，可选：" + String.join("、", genres)));
    } else if (!genres.contains(brief.genre())) {
      problems.add(
          new BriefProblem(
              "genre", "不认识的文种“" + brief.genre() + "”，可选：" + String.join("、", genres)));
    }
    if (brief.theme().isBlank()) {
      problems.add(new BriefProblem("theme", "请填写主题，例如“安全生产”"));
    } else if (brief.theme().length() > 30) {
      problems.add(new BriefProblem("theme", "主题请写成30字以内的短语"));
    }
    blank("title", brief.title(), problems);
    blank("meeting", brief.meeting(), problems);
    blank("level", brief.level(), problems);
    Speaker speaker = brief.speaker();
    if (speaker != null
        && speaker.capacity() == Capacity.SUBORDINATE
        && brief.genre().equals("mobilization")) {
      problems.add(new BriefProblem("speaker.capacity", "下级身份不作动员讲话；请改文种为表态发言，或改讲话人身份"));
    }
  }

  private static void points(Brief brief, List<BriefProblem> problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < brief.keyPoints().size(); i++) {
      KeyPoint point = brief.keyPoints().get(i);
      if (point.text().isBlank()) {
        problems.add(new BriefProblem("keyPoints[" + i + "].text", "要点是空的，请写出要讲的意思或删去这一条"));
      } else if (!seen.add(point.text().strip())) {
        problems.add(new BriefProblem("keyPoints[" + i + "].text", "这条要点与前面一条完全相同，请删去一条"));
      }
    }
    if (brief.keyPoints().size() > MOST_POINTS) {
      problems.add(new BriefProblem("keyPoints", "要点超过" + MOST_POINTS + "条，请合并"));
    }
  }

  private static void words(Brief brief, List<BriefProblem> problems) {
    blanks("agenda", brief.agenda(), problems);
    if (brief.agenda().size() > MOST_ITEMS) {
      problems.add(new BriefProblem("agenda", "议程超过" + MOST_ITEMS + "项，请合并"));
    }
    blanks("problems", brief.problems(), problems);
    blanks("achievements", brief.achievements(), problems);
    blanks("requiredFormulations", brief.requiredFormulations(), problems);
    blanks("avoid", brief.avoid(), problems);
    for (int i = 0; i < brief.avoid().size(); i++) {
      String word = brief.avoid().get(i);
      if (word.isBlank()) {
        continue;
      }
      String at = "avoid[" + i + "]";
      for (int j = 0; j < brief.requiredFormulations().size(); j++) {
        if (brief.requiredFormulations().get(j).contains(word)) {
          problems.add(new BriefProblem(at, "“" + word + "”既要回避，又出现在必用表述第" + (j + 1) + "条中，请去掉一处"));
        }
      }
      for (int j = 0; j < brief.keyPoints().size(); j++) {
        if (brief.keyPoints().get(j).text().contains(word)) {
          problems.add(new BriefProblem(at, "“" + word + "”既要回避，又出现在要点第" + (j + 1) + "条中，请改一处"));
        }
      }
      avoidedFacts(brief, word, at, problems);
    }
  }

  private static void imitated(Brief brief, List<BriefProblem> problems) {
    blanks("imitate", brief.imitate(), problems);
    if (brief.imitate().size() > MOST_IMITATED) {
      problems.add(new BriefProblem("imitate", "仿写的范文超过" + MOST_IMITATED + "篇，写法会互相抵消，请只留最像的几篇"));
    }
  }

  private static void avoidedFacts(
      Brief brief, String word, String at, List<BriefProblem> problems) {
    for (Fact fact : brief.facts()) {
      if (fact.useOrMay() == Fact.Use.MUST && FactCheck.words(fact).contains(word)) {
        problems.add(new BriefProblem(at, "“" + word + "”既要回避，又出现在必说的事实“" + fact.id() + "”中，请改一处"));
      }
    }
  }

  private static void length(Brief brief, List<BriefProblem> problems) {
    Length length = brief.length();
    if (length == null) {
      return;
    }
    Integer characters = length.characters();
    Integer minutes = length.minutes();
    if (characters != null && (characters < SHORTEST || characters > LONGEST)) {
      problems.add(new BriefProblem("length.characters", "字数请在" + SHORTEST + "到" + LONGEST + "之间"));
    }
    if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
      problems.add(new BriefProblem("length.minutes", "时长请在1到" + MOST_MINUTES + "分钟之间"));
    }
    if (characters != null && minutes != null) {
      int spoken = minutes * Length.CHARACTERS_A_MINUTE;
      if (Math.abs(spoken - characters) * 2 > Math.max(spoken, characters)) {
        problems.add(
            new BriefProblem("length", characters + "字与" + minutes + "分钟（每分钟约200字）相差太大，请只留一个"));
      }
    }
  }

  private static void blank(String path, @Nullable String value, List<BriefProblem> problems) {
    if (value != null && value.isBlank()) {
      problems.add(new BriefProblem(path, "填了空白，请写出内容或不填"));
    }
  }

  private static void blanks(String path, List<String> values, List<BriefProblem> problems) {
    for (int i = 0; i < values.size(); i++) {
      blank(path + "[" + i + "]", values.get(i), problems);
    }
  }
}
