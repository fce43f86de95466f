package io.wengao.composition.assembly;

import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One section of a draft written again in every richness, each time as if it were the only time. A
 * trial that leaves out what the section said of brief and skeleton is none.
 *
 * @param said paragraphs whose words must not come again
 */
record SectionTrials(
    BankLines lines,
    Groundwork ground,
    DraftSection old,
    Locked locked,
    List<DraftParagraph> said) {

  /** The section written with so much richness. */
  record Trial(Recomposed.Written written, String text, int length) {}

  /** All that say what is owed, the barest first. */
  List<Trial> write(boolean plain) {
    Set<String> owed = new TreeSet<>();
    old.paragraphs().forEach(p -> owed.addAll(Locked.keysOf(p.sentences())));
    owed.removeIf(key -> key.endsWith("-lead"));
    List<Trial> trials = new ArrayList<>();
    for (int level = 0; level <= (plain ? Richness.FULL : Richness.LAST); level++) {
      Ledger ledger = ground.ledger();
      new Said(lines, ground.situation().workWords()).note(said, ledger);
      Trial trial = trial(ledger, paragraphs(ledger, new Richness(level, plain)));
      if (says(trial).containsAll(owed)) {
        trials.add(trial);
      }
    }
    return trials;
  }

  private List<List<Phrase>> paragraphs(Ledger ledger, Richness richness) {
    Groundwork.Desk desk = ground.desk(ledger);
    return switch (old.id()) {
      case "opening" -> desk.opening(richness);
      case "closing" -> desk.closing(richness, ground.isGuaranteed());
      default -> {
        SectionPlan plan =
            ground.plans().stream()
                .filter(p -> p.section().id().equals(old.id()))
                .findFirst()
                .orElseThrow();
        yield desk.section(locked.isEmpty() ? plan : plan.withStepsOf(leads()), richness);
      }
    };
  }

  private Set<String> leads() {
    Set<String> keys = new TreeSet<>();
    old.paragraphs().forEach(p -> keys.addAll(Locked.keysOf(p.sentences())));
    return keys;
  }

  private Trial trial(Ledger ledger, List<List<Phrase>> paragraphs) {
    List<List<PartedText>> sentences =
        paragraphs.stream()
            .map(p -> p.stream().map(sentence -> sentence.closed().parted()).toList())
            .toList();
    Recomposed.Written written = new Recomposed.Written(locked.putBack(sentences), ledger.gaps());
    String text = text(drafted(written));
    return new Trial(written, text, WordCount.of(text));
  }

  private Set<String> says(Trial trial) {
    Set<String> says = new TreeSet<>();
    drafted(trial.written()).forEach(p -> says.addAll(Locked.keysOf(p.sentences())));
    return says;
  }

  private List<DraftParagraph> drafted(Recomposed.Written written) {
    List<DraftParagraph> drafted = new ArrayList<>();
    for (Recomposed.Paragraph paragraph : written.paragraphs()) {
      if (paragraph.kept() == null) {
        drafted.add(
            new DraftParagraph(
                "",
                paragraph.sentences().stream()
                    .map(s -> new DraftSentence("", s.text(), s.parts()))
                    .toList()));
      } else {
        old.paragraphs().stream()
            .filter(p -> p.id().equals(paragraph.kept()))
            .forEach(drafted::add);
      }
    }
    return drafted;
  }

  /** Paragraphs, each on a line. */
  static String text(List<DraftParagraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(p -> text.append(p.text()).append('\n'));
    return text.toString();
  }
}
