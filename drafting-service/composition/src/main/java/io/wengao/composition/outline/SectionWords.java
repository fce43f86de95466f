package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.Speaker;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.ThemePack;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be taken for granted in a section: what the brief says of it, what the whole speech is
 * about, and the vocabulary of a theme somebody wrote for.
 */
public final class SectionWords {
  private SectionWords() {}

  /** The words of a section with its facts. */
  public static String of(Bank bank, Brief brief, OutlineSection section, List<Fact> facts) {
    String points =
        section.keyPoints().stream()
            .map(i -> SectionTasks.words(brief.keyPoints().get(i)))
            .collect(Collectors.joining("，"));
    return of(bank, brief, points + "，" + section.heading(), facts);
  }

  static String of(Bank bank, Brief brief, String words, List<Fact> facts) {
    Stream<String> own = Stream.concat(Stream.of(words), facts.stream().map(BriefWords::of));
    return Stream.concat(own, whole(bank, brief)).collect(Collectors.joining("，"));
  }

  /** All that the brief says. */
  public static String ofAll(Bank bank, Brief brief) {
    Stream<String> points = brief.keyPoints().stream().map(SectionTasks::words);
    Stream<String> facts = brief.facts().stream().map(BriefWords::of);
    Stream<String> told =
        Stream.of(
                brief.problems(),
                brief.achievements(),
                brief.agenda(),
                brief.attendees(),
                brief.requiredFormulations())
            .flatMap(List::stream);
    Stream<String> own =
        Stream.of(brief.superior(), brief.preceding(), brief.ownCase(), brief.ownFault())
            .filter(Objects::nonNull);
    return Stream.of(points, facts, told, own, whole(bank, brief))
        .flatMap(s -> s)
        .collect(Collectors.joining("，"));
  }

  /** The facts that may be a section's: those put to its points, and those put to none. */
  static List<Fact> factsOf(Brief brief, OutlineSection section) {
    return brief.facts().stream()
        .filter(fact -> fact.keyPoint() == null || section.keyPoints().contains(fact.keyPoint()))
        .toList();
  }

  private static Stream<String> whole(Bank bank, Brief brief) {
    Speaker speaker = brief.speaker();
    Stream<String> said =
        Stream.of(
                brief.theme(),
                brief.meeting(),
                brief.intent(),
                brief.audience(),
                speaker == null ? null : speaker.organisation())
            .filter(Objects::nonNull);
    Stream<String> theme = bank.theme(brief.theme()).stream().flatMap(SectionWords::vocabulary);
    return Stream.concat(said, theme);
  }

  private static Stream<String> vocabulary(ThemePack theme) {
    return Stream.concat(
        Stream.of(theme.label()),
        Stream.concat(theme.strong().stream(), theme.vocabulary().stream()));
  }
}
