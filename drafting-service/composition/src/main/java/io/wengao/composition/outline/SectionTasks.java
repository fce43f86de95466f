package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.TaskClassifier;
import io.wengao.composition.skeleton.TaskKind;
import io.wengao.composition.skeleton.ThemePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The task kind of each section, each kind once a speech; a section of no kind takes the skeleton
 * of a way of acting its words tell, else a general one.
 */
public final class SectionTasks {
  private SectionTasks() {}

  /** One task or theme-free skeleton a section. */
  public static List<TaskKind> of(Bank bank, Brief brief, List<OutlineSection> sections) {
    List<String> words = sections.stream().map(s -> words(brief, s)).toList();
    List<String> about =
        sections.stream()
            .map(s -> SectionWords.of(bank, brief, s, SectionWords.factsOf(brief, s)))
            .toList();
    return ofWords(bank, brief, words, about);
  }

  static List<TaskKind> ofWords(Bank bank, Brief brief, List<String> words) {
    List<String> about =
        words.stream().map(w -> SectionWords.of(bank, brief, w, List.of())).toList();
    return ofWords(bank, brief, words, about);
  }

  private static List<TaskKind> ofWords(
      Bank bank, Brief brief, List<String> words, List<String> about) {
    String theme = bank.theme(brief.theme()).map(ThemePack::id).orElse(null);
    List<String> telling =
        theme == null ? words.stream().map(w -> withoutTheme(w, brief)).toList() : words;
    List<Optional<TaskKind>> kinds = new TaskClassifier(bank).classify(telling, theme);
    List<Optional<TaskKind>> acts = acts(bank, kinds, telling, words, about);
    List<TaskKind> tasks = new ArrayList<>();
    List<TaskKind> general = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      String said = words.get(i);
      String met = about.get(i);
      Optional<TaskKind> act = acts.get(i);
      tasks.add(
          kinds
              .get(i)
              .orElseGet(() -> act.orElseGet(() -> takeFree(bank, brief, general, said, met))));
    }
    return tasks;
  }

  /**
   * Ways of acting for the points of no kind: by what a point says beside the theme, else by all of
   * its words.
   */
  private static List<Optional<TaskKind>> acts(
      Bank bank,
      List<Optional<TaskKind>> kinds,
      List<String> telling,
      List<String> words,
      List<String> about) {
    TaskClassifier classifier = new TaskClassifier(bank);
    List<String> open = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      open.add(kinds.get(i).isPresent() ? "" : telling.get(i));
    }
    List<Optional<TaskKind>> acts = new ArrayList<>(classifier.acts(open, about));
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).isEmpty() && kinds.get(i).isEmpty()) {
        Optional<TaskKind> act =
            classifier.acts(List.of(words.get(i)), List.of(about.get(i))).getFirst();
        acts.set(i, act.filter(a -> !acts.contains(Optional.of(a))));
      }
    }
    return acts;
  }

  /** The name of a theme nobody wrote for tells nothing of the kind of task. */
  private static String withoutTheme(String words, Brief brief) {
    return words.replace(brief.theme().strip(), "，");
  }

  /**
   * The general skeleton whose steps the words are nearest to, of those that take nothing for
   * granted the brief does not say, if there are any; each once, as long as there are any.
   */
  private static TaskKind takeFree(
      Bank bank, Brief brief, List<TaskKind> free, String words, String about) {
    if (free.isEmpty()) {
      Genre genre = bank.genreMap().get(brief.genre());
      bank.free().stream()
          .filter(TaskKind::isGeneral)
          .filter(kind -> genre == null || kind.speaks(genre.voice()))
          .forEach(free::add);
    }
    List<TaskKind> suiting = free.stream().filter(k -> bank.grounds().suit(k, about)).toList();
    List<TaskKind> from = suiting.isEmpty() ? free : suiting;
    TaskKind best = from.getFirst();
    for (TaskKind kind : from) {
      best = met(kind, words) > met(best, words) ? kind : best;
    }
    free.remove(best);
    return best;
  }

  private static int met(TaskKind kind, String words) {
    return kind.steps().stream()
        .flatMap(s -> s.cues().stream())
        .filter(words::contains)
        .mapToInt(String::length)
        .sum();
  }

  /** What each section is about, for placing facts. */
  public static List<FactPlacement.Topic> topics(
      Brief brief, List<OutlineSection> sections, List<TaskKind> tasks) {
    List<FactPlacement.Topic> topics = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      OutlineSection section = sections.get(i);
      List<String> cues = new ArrayList<>(tasks.get(i).cues());
      tasks.get(i).steps().forEach(step -> cues.addAll(step.cues()));
      topics.add(
          new FactPlacement.Topic(
              section.keyPoints(), words(brief, section), cues.stream().distinct().toList()));
    }
    return topics;
  }

  private static String words(Brief brief, OutlineSection section) {
    StringBuilder words = new StringBuilder();
    for (int index : section.keyPoints()) {
      words.append(words(brief.keyPoints().get(index))).append('，');
    }
    return words.append(section.heading()).toString();
  }

  static String words(KeyPoint point) {
    return point.heading() == null ? point.text() : point.heading() + "，" + point.text();
  }
}
