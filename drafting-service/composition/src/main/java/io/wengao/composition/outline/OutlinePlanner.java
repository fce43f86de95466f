package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.TaskKind;
import io.wengao.composition.skeleton.ThemePack;
import io.wengao.composition.skeleton.Voice;
import io.wengao.text.style.SpeechStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans a speech: sections from the key points, else from what the theme usually asks for;
 * headings, facts and budgets.
 */
public final class OutlinePlanner {
  private static final int DEFAULT_FRAME = 420;
  private static final int DEFAULT_SECTION = 240;
  private static final int DEFAULT_FACT = 60;
  private static final int SECTIONS_WITHOUT_POINTS = 3;

  private final Bank bank;

  public OutlinePlanner(Bank bank) {
    this.bank = bank;
  }

  /** The outline of a brief that passed its check; the same brief gives the same outline. */
  public OutlinePlan plan(Brief brief) {
    return plan(brief, SpeechStyle.NONE);
  }

  /**
   * As {@link #plan(Brief)}, with the headings nearest to those of a style first.
   *
   * @param style of the speeches the brief wants imitated
   */
  public OutlinePlan plan(Brief brief, SpeechStyle style) {
    HeadingChoice choice = new HeadingChoice(style.headings());
    Genre genre = bank.genre(brief.genre());
    return switch (genre.body()) {
      case SECTIONS -> pointed(brief, genre, 1, choice);
      case PROSE -> pointed(brief, genre, 0, choice);
      case AGENDA -> given(brief, genre, AgendaOutline.sections(brief, genre), List.of());
      case REPORT ->
          given(
              brief,
              genre,
              ReportOutline.sections(brief, genre),
              choice.nearestFirst(ReportOutline.headings(brief, genre)));
    };
  }

  /** Sections that the genre or the agenda gives; what each says has been settled. */
  private OutlinePlan given(
      Brief brief, Genre genre, List<OutlineSection> sections, List<HeadingSet> alternatives) {
    List<HeadingSet> sets =
        alternatives.isEmpty()
            ? List.of(new HeadingSet("议程", sections.stream().map(OutlineSection::heading).toList()))
            : alternatives;
    Outline outline =
        new Outline(
            TitleWords.title(bank, brief),
            salutation(brief, genre),
            budgeted(
                brief,
                genre,
                headed(sections, sets.getFirst()),
                sections.stream().map(OutlineSection::factIds).toList()));
    return new OutlinePlan(outline, sets);
  }

  private static List<OutlineSection> headed(List<OutlineSection> sections, HeadingSet set) {
    List<OutlineSection> headed = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      OutlineSection s = sections.get(i);
      String heading = set.headings().get(i);
      headed.add(
          new OutlineSection(s.id(), s.level(), heading, s.keyPoints(), s.factIds(), s.budget()));
    }
    return headed;
  }

  /** A section for each point, with headings at level 1, without at level 0. */
  private OutlinePlan pointed(Brief brief, Genre genre, int level, HeadingChoice choice) {
    List<Integer> points = sectionPoints(brief, genre);
    List<TaskKind> tasks =
        points.isEmpty()
            ? usual(brief, genre)
            : SectionTasks.ofWords(bank, brief, words(brief, points));
    List<HeadingSet> sets = new HeadingForms(brief, genre.voice()).sets(points, tasks);
    boolean formed = tasks.stream().noneMatch(TaskKind::isFree);
    List<HeadingSet> headings = formed ? choice.nearestFirst(sets) : choice.nearestOwnFirst(sets);
    List<OutlineSection> bare = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      List<Integer> own = points.isEmpty() ? List.of() : List.of(points.get(i));
      bare.add(
          new OutlineSection(
              "s" + (i + 1), level, headings.getFirst().headings().get(i), own, List.of(), 0));
    }
    List<List<String>> facts =
        new FactPlacement(brief, genre).place(SectionTasks.topics(brief, bare, tasks));
    Outline outline =
        new Outline(
            TitleWords.title(bank, brief),
            salutation(brief, genre),
            budgeted(brief, genre, bare, facts));
    return new OutlinePlan(outline, headings);
  }

  private static List<Integer> sectionPoints(Brief brief, Genre genre) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < brief.keyPoints().size(); i++) {
      boolean request =
          genre.voice() == Voice.COMMITMENT && BriefWords.isRequest(brief.keyPoints().get(i));
      if (!request) {
        points.add(i);
      }
    }
    return points;
  }

  private static List<String> words(Brief brief, List<Integer> points) {
    return points.stream().map(i -> SectionTasks.words(brief.keyPoints().get(i))).toList();
  }

  /**
   * Without points: what a speech on this theme mostly comes to; for an unknown theme only what
   * fits any.
   */
  private List<TaskKind> usual(Brief brief, Genre genre) {
    List<TaskKind> tasks = new ArrayList<>();
    ThemePack theme = bank.theme(brief.theme()).orElse(null);
    List<String> wanted =
        theme == null
            ? genre.voice() == Voice.REFLECTIVE
                ? List.of("learning", "implementation", "accountability")
                : List.of("implementation", "accountability", "supervision")
            : theme.tasks();
    for (String id : wanted) {
      TaskKind task = bank.tasks().get(id);
      boolean fits = task != null && task.holdsFor(theme == null ? "" : theme.id());
      if (fits && tasks.size() < SECTIONS_WITHOUT_POINTS) {
        tasks.add(task);
      }
    }
    return tasks.isEmpty()
        ? bank.free().subList(0, Math.min(SECTIONS_WITHOUT_POINTS, bank.free().size()))
        : tasks;
  }

  private static @org.jspecify.annotations.Nullable String salutation(Brief brief, Genre genre) {
    String usual = genre.salutation();
    String audience = brief.audience();
    boolean said = audience != null && (audience.endsWith("：") || audience.startsWith("尊敬的"));
    if (usual == null || audience == null || !said) {
      return usual;
    }
    return audience.endsWith("：") ? audience : BriefWords.unclosed(audience) + "：";
  }

  /** Sections weigh by what they have to say: one for the point, one for each fact (R17). */
  private static List<OutlineSection> budgeted(
      Brief brief, Genre genre, List<OutlineSection> bare, List<List<String>> facts) {
    int factCount = facts.stream().mapToInt(List::size).sum();
    Integer wanted = brief.wantedCharacters();
    int total =
        wanted != null
            ? wanted
            : DEFAULT_FRAME + bare.size() * DEFAULT_SECTION + factCount * DEFAULT_FACT;
    double share =
        wanted == null
            ? 1 - (double) DEFAULT_FRAME / total
            : Math.max(0.4, genre.share("deployment"));
    double weights = bare.size() * 2.0 + factCount;
    List<OutlineSection> sections = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      int budget = (int) Math.round(total * share * (2 + facts.get(i).size()) / weights);
      OutlineSection s = bare.get(i);
      sections.add(
          new OutlineSection(s.id(), s.level(), s.heading(), s.keyPoints(), facts.get(i), budget));
    }
    return sections;
  }
}
