package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.TaskKind;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes one section of a draft again, without a model, and leaves everything else as it is: the
 * outline's heading stays, every point and fact is said, what the rest of the draft says is not
 * said again. The same draft, wish, candidates and seed give the same bytes.
 */
public final class SectionRecomposer {
  private static final double MORE = 1.3;
  private static final double LESS = 0.7;
  private static final double SAME = 0.04;

  private final Bank bank;
  private final BankLines lines;

  public SectionRecomposer(Bank bank) {
    this.bank = bank;
    this.lines = new BankLines(bank);
  }

  /** A section written with so much richness. */
  private record Trial(Recomposed.Written written, String text, int length) {}

  /** What is asked for, with what does not change from trial to trial. */
  private record Order(
      Groundwork ground, DraftSection old, Locked locked, List<DraftParagraph> said, Wish wish) {}

  /**
   * Writes the section again.
   *
   * @param draft the whole draft as it stands
   * @param sectionId {@code opening}, {@code closing} or a section of the outline
   * @param lockedIds paragraphs of the section that stay as they are
   */
  public Recomposed recompose(
      Brief brief,
      Outline outline,
      Composed draft,
      String sectionId,
      Set<String> lockedIds,
      Wish wish,
      MaterialSource materials,
      long seed) {
    DraftSection old =
        draft.sections().stream().filter(s -> s.id().equals(sectionId)).findFirst().orElseThrow();
    List<DraftParagraph> locked =
        old.paragraphs().stream().filter(p -> lockedIds.contains(p.id())).toList();
    if (!locked.isEmpty() && locked.size() == old.paragraphs().size()) {
      return new Recomposed.Unable("这一部分的段落都已锁定。请先解锁要重写的段落。");
    }
    Situation situation = Situations.of(bank, brief);
    List<SectionPlan> plans = SectionPlans.of(situation, outline, seed);
    boolean planned = plans.stream().anyMatch(p -> p.section().id().equals(sectionId));
    if (!planned && !locked.isEmpty()) {
      return new Recomposed.Unable("开头和结尾里有锁定的段落时不能只重写其余部分。请先解锁，或直接修改文字。");
    }
    List<SectionPlan> asked =
        plans.stream().filter(p -> p.section().id().equals(sectionId)).toList();
    ClausePool pool = ClausePool.fetch(situation, asked, materials);
    Groundwork ground = new Groundwork(situation, outline, plans, pool, seed);
    List<DraftParagraph> said = new ArrayList<>(locked);
    draft.sections().stream()
        .filter(s -> !s.id().equals(sectionId))
        .forEach(s -> said.addAll(s.paragraphs()));
    if (wish == Wish.OTHER_WORDS) {
      said.addAll(old.paragraphs().stream().filter(p -> !locked.contains(p)).toList());
    }
    return best(new Order(ground, old, new Locked(locked), said, wish));
  }

  private Recomposed best(Order order) {
    String text = text(order.old().paragraphs());
    int length = WordCount.of(text);
    double target =
        switch (order.wish()) {
          case LONGER -> length * MORE;
          case SHORTER -> length * LESS;
          case OTHER_WORDS, PLAINER -> length;
        };
    Optional<Trial> best =
        trials(order).stream()
            .filter(t -> !t.text().equals(text) && isAsWished(order.wish(), t.length(), length))
            .min(Comparator.comparingDouble(t -> Math.abs(t.length() - target)));
    return best.<Recomposed>map(Trial::written)
        .orElseGet(() -> new Recomposed.Unable(obstacle(order.wish())));
  }

  private static boolean isAsWished(Wish wish, int now, int before) {
    return switch (wish) {
      case LONGER -> now > before * (1 + SAME);
      case SHORTER -> now < before * (1 - SAME);
      case OTHER_WORDS -> now > before / 2;
      case PLAINER -> true;
    };
  }

  private static String obstacle(Wish wish) {
    return switch (wish) {
      case OTHER_WORDS -> "句式和素材里没有别的说法了。可以换几篇范文入库，或直接修改文字。";
      case LONGER -> "这一部分的要点和事实能带出的话都已写上。请在任务单里补充做法、数字、责任单位或时限，再重新成文。";
      case SHORTER -> "这一部分只剩要点和事实本身。要再短，请删减要点，或把部分事实改为可不说。";
      case PLAINER -> "这一部分已经是最平实的写法。";
    };
  }

  private List<Trial> trials(Order order) {
    boolean plain = order.wish() == Wish.PLAINER;
    Set<String> owed = new TreeSet<>();
    order.old().paragraphs().forEach(p -> owed.addAll(Locked.keysOf(p.sentences())));
    owed.removeIf(key -> key.endsWith("-lead"));
    List<Trial> trials = new ArrayList<>();
    for (int level = 0; level <= (plain ? Richness.FULL : Richness.LAST); level++) {
      Ledger ledger = order.ground().ledger();
      new Said(lines, order.ground().situation().workWords()).note(order.said(), ledger);
      Trial trial = trial(order, ledger, write(order, ledger, new Richness(level, plain)));
      if (says(trial, order.old()).containsAll(owed)) {
        trials.add(trial);
      }
    }
    return trials;
  }

  private List<List<Phrase>> write(Order order, Ledger ledger, Richness richness) {
    Groundwork ground = order.ground();
    Groundwork.Desk desk = ground.desk(ledger);
    return switch (order.old().id()) {
      case "opening" -> desk.frame().opening(richness);
      case "closing" -> desk.frame().closing(richness, ground.isGuaranteed());
      default -> {
        SectionPlan plan =
            ground.plans().stream()
                .filter(p -> p.section().id().equals(order.old().id()))
                .findFirst()
                .orElseThrow();
        yield desk.body().write(order.locked().isEmpty() ? plan : counted(plan, order), richness);
      }
    };
  }

  /** With the steps there were: what is locked may say 二要, which asks for a first and a second. */
  private static SectionPlan counted(SectionPlan plan, Order order) {
    Set<String> keys = new TreeSet<>();
    order.old().paragraphs().forEach(p -> keys.addAll(Locked.keysOf(p.sentences())));
    TaskKind task = plan.task();
    List<Step> steps = those(task.steps(), keys);
    TaskKind same =
        new TaskKind(
            task.id(),
            task.label(),
            task.cues(),
            task.themes(),
            task.headings(),
            task.order(),
            task.claims(),
            task.reasons(),
            steps.isEmpty() ? task.steps() : steps,
            task.contrasts(),
            task.resolves(),
            task.consequences());
    return new SectionPlan(
        plan.section(),
        same,
        plan.facts(),
        plan.order(),
        plan.position(),
        those(plan.spare(), keys),
        plan.parts());
  }

  private static List<Step> those(List<Step> steps, Set<String> keys) {
    return steps.stream().filter(step -> keys.contains(step.id() + "-lead")).toList();
  }

  private static Trial trial(Order order, Ledger ledger, List<List<Phrase>> paragraphs) {
    List<List<PartedText>> sentences =
        paragraphs.stream()
            .map(p -> p.stream().map(sentence -> sentence.closed().parted()).toList())
            .toList();
    Recomposed.Written written =
        new Recomposed.Written(order.locked().putBack(sentences), ledger.gaps());
    String text = text(drafted(written, order.old()));
    return new Trial(written, text, WordCount.of(text));
  }

  private static Set<String> says(Trial trial, DraftSection old) {
    Set<String> says = new TreeSet<>();
    drafted(trial.written(), old).forEach(p -> says.addAll(Locked.keysOf(p.sentences())));
    return says;
  }

  private static List<DraftParagraph> drafted(Recomposed.Written written, DraftSection old) {
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

  private static String text(List<DraftParagraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(p -> text.append(p.text()).append('\n'));
    return text.toString();
  }
}
