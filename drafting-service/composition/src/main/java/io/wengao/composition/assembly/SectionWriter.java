package io.wengao.composition.assembly;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Writes one section: the argument of its skeleton with the brief's points and facts inside (R11).
 */
final class SectionWriter implements BodyWriter {
  /** Steps longer than this together stand in paragraphs of their own. */
  private static final int LONG_STEPS = 330;

  private static final int SHORT_ARGUMENT = 70;

  /** 自己先做到 leans on what stands before it. */
  private static final int STANDS_ALONE = 9;

  /** Words after which no subject comes: 要 may stand before them. */
  private static final Pattern ACTS =
      Pattern.compile("^(把|让|使|对|为|从|在|同|与|既|也|向|到|按|以|取得|争取|赢得|确保|保证|做到|实现|形成|防止|避免|杜绝)");

  private static final int LONG_ASIDE = 11;
  private static final Phrase THIS_MATTER = Phrase.ofPattern("这件事", "this-matter");

  private final Situation situation;
  private final Ledger ledger;
  private final Picker picker;
  private final ClausePool pool;
  private final StepWriter steps;
  private final Maxims maxims;
  private final ProblemLinks problems;

  SectionWriter(
      Situation situation,
      Ledger ledger,
      Picker picker,
      ClausePool pool,
      StepWriter steps,
      ProblemLinks problems) {
    this.maxims = new Maxims(picker);
    this.problems = problems;
    this.situation = situation;
    this.ledger = ledger;
    this.picker = picker;
    this.pool = pool;
    this.steps = steps;
  }

  @Override
  public List<List<Phrase>> write(SectionPlan plan, Richness richness) {
    SortedMap<String, Phrase> own = own(plan);
    List<Phrase> before = new ArrayList<>();
    List<List<Phrase>> stepTexts = List.of();
    List<Phrase> after = new ArrayList<>();
    boolean stepped = false;
    maxims.open(richness.maxims(plan.task().isFree() && !plan.task().isGeneral()));
    StepWriter.Dealt dealt = steps.deal(plan, richness);
    for (String element : order(plan)) {
      List<Phrase> target = stepped ? after : before;
      switch (element) {
        case "step" -> {
          stepTexts = steps.write(plan, dealt, own);
          stepped = true;
        }
        case "point" -> {
          target.addAll(points(plan));
          target.addAll(link(plan, richness, own));
          target.addAll(steps.loose(plan, dealt));
        }
        default -> target.addAll(fresh(argument(element, plan, richness, own), own));
      }
    }
    after.addAll(gap(plan));
    return paragraphs(before, stepTexts, after);
  }

  /** The problem of the opening that this section answers, and who goes after it. */
  private List<Phrase> link(
      SectionPlan plan, Richness richness, SortedMap<String, Phrase> section) {
    Optional<Phrase> problem = richness.link() ? problems.of(plan) : Optional.empty();
    if (problem.isEmpty()) {
      return List.of();
    }
    SortedMap<String, Phrase> own = new TreeMap<>(section);
    own.put("problem", problem.get());
    String place = plan.section().id() + "/problem";
    List<Phrase> said = new ArrayList<>();
    picker.pick(place, situation.bank().grammarLines("problemLinks"), own).ifPresent(said::add);
    if (!said.isEmpty() && richness.demands()) {
      picker.pick(place, situation.bank().grammarLines("problemDemands"), own).ifPresent(said::add);
    }
    return said;
  }

  /** Once the point has been called by its name it is 这件事. */
  private static List<Phrase> fresh(List<Phrase> sentences, SortedMap<String, Phrase> own) {
    Phrase point = own.get("point");
    if (point != null && sentences.stream().anyMatch(s -> s.text().contains(point.text()))) {
      own.put("point", THIS_MATTER);
    }
    return sentences;
  }

  /**
   * A theme-free skeleton may be written for one order; points always come before the steps, and
   * after a claim when the heading says them; first of all when no claim can name them.
   */
  private List<String> order(SectionPlan plan) {
    List<String> own = plan.task().order();
    if (own.isEmpty()) {
      boolean headed = plan.order() == SkeletonOrder.POINT_FIRST && isHeadedByPoint(plan);
      return (headed ? SkeletonOrder.CLAIM_THEN_POINT : plan.order()).elements();
    }
    List<String> order = new ArrayList<>(own);
    if (!order.contains("step")) {
      order.add("step");
    }
    order.add(own(plan).containsKey("point") ? order.indexOf("step") : 0, "point");
    return order;
  }

  private boolean isHeadedByPoint(SectionPlan plan) {
    return plan.section().keyPoints().stream()
        .map(situation.brief().keyPoints()::get)
        .anyMatch(point -> BriefWords.bareVerb(point.text()).startsWith(plan.section().heading()));
  }

  private List<Phrase> argument(
      String element, SectionPlan plan, Richness richness, SortedMap<String, Phrase> own) {
    if (situation.genre().without().contains(element)) {
      return List.of();
    }
    String place = plan.section().id() + "/" + element;
    return switch (element) {
      case "claim" -> optional(maxims.pick(place, plan.task().claims(), own));
      case "reason" -> reasons(place, plan, richness.reasons(), own);
      case "aside" -> aside(place, plan, richness, own);
      case "contrast" ->
          richness.level() < Richness.MOST
              ? List.of()
              : optional(maxims.pick(place, plan.task().contrasts(), own));
      case "consequence" -> ending(place, plan, richness, own);
      default -> List.of();
    };
  }

  private List<Phrase> reasons(
      String place, SectionPlan plan, int wanted, SortedMap<String, Phrase> own) {
    List<Phrase> reasons = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      boolean last = i == wanted - 1 && !maxims.isFull();
      Optional<Phrase> mined = last ? mined(plan) : Optional.empty();
      mined.ifPresent(phrase -> maxims.say(phrase.text()));
      mined.or(() -> maxims.pick(place, plan.task().reasons(), own)).ifPresent(reasons::add);
    }
    return reasons;
  }

  /** Between point and steps a long section says once more why, and what goes wrong otherwise. */
  private List<Phrase> aside(
      String place, SectionPlan plan, Richness richness, SortedMap<String, Phrase> own) {
    if (!richness.aside()) {
      return List.of();
    }
    List<Phrase> aside = new ArrayList<>(reasons(place, plan, 1, own));
    boolean blames = !situation.genre().without().contains("contrast");
    if (richness.level() >= LONG_ASIDE && blames) {
      maxims.pick(place + "/contrast", plan.task().contrasts(), own).ifPresent(aside::add);
    }
    return aside;
  }

  /**
   * A whole sentence of argument from the corpus, when one is near to what the section is about.
   */
  private Optional<Phrase> mined(SectionPlan plan) {
    List<String> cues = new ArrayList<>(plan.task().cues());
    plan.task().steps().forEach(step -> cues.addAll(step.cues()));
    Predicate<Candidate> isNear =
        c -> {
          List<String> met = cues.stream().distinct().filter(c.text()::contains).toList();
          return met.size() > 1 || (met.size() == 1 && pool.isOfTheme(c));
        };
    return pool.sentence(plan.section().id(), isNear, ledger, picker);
  }

  /** A 发言 speaks for its house: 我们, not 我. */
  private List<Line> resolves(SectionPlan plan) {
    boolean house = situation.voice() == Voice.COMMITMENT;
    return plan.task().resolves().stream().filter(l -> !house || l.text().contains("我们")).toList();
  }

  private List<Phrase> ending(
      String place, SectionPlan plan, Richness richness, SortedMap<String, Phrase> own) {
    List<Phrase> ending = new ArrayList<>();
    if (situation.voice() != Voice.DIRECTIVE) {
      picker.pick(place + "/resolve", resolves(plan), own).ifPresent(ending::add);
    }
    if (richness.consequence()) {
      maxims.pick(place, plan.task().consequences(), own).ifPresent(ending::add);
    }
    return ending;
  }

  /** The writer's points, to the letter; what the heading already says is not said twice. */
  private List<Phrase> points(SectionPlan plan) {
    List<Phrase> sentences = new ArrayList<>();
    String heading = plan.section().heading();
    for (int index : plan.section().keyPoints()) {
      String path = "keyPoints[" + index + "]";
      String text = BriefWords.unclosed(situation.brief().keyPoints().get(index).text());
      if (heading.equals(text) || heading.equals(BriefWords.bareVerb(text))) {
        continue;
      }
      if (text.contains("。")) {
        sentences.add(Phrase.ofBrief(afterHeading(text, heading), path).closed());
        continue;
      }
      String bare = BriefWords.bareVerb(text);
      String rest =
          bare.startsWith(heading)
              ? BriefWords.bareVerb(bare.substring(heading.length()).replaceAll("^[，：；、]+", ""))
              : bare;
      if (!rest.equals(bare) && BriefWords.isStatement(situation.brief().keyPoints().get(index))) {
        boolean leans = rest.length() < STANDS_ALONE;
        sentences.add(Phrase.ofBrief(leans ? text : rest, path).closed());
        continue;
      }
      boolean acts =
          situation.bank().lexicon().verbOf(rest).isPresent()
              || BriefWords.opensWithVerb(rest)
              || ACTS.matcher(rest).find();
      String group = rest.equals(bare) ? "pointLeads" : acts ? "pointRests" : "pointTails";
      SortedMap<String, Phrase> own = new TreeMap<>();
      own.put("text", Phrase.ofBrief(rest, path));
      List<Line> leads = situation.bank().grammarLines(group);
      sentences.add(
          picker
              .pick(plan.section().id() + "/" + path, leads, own)
              .orElseGet(() -> Phrase.ofBrief(rest, path).closed()));
    }
    return sentences;
  }

  /** Sentences of the writer's without the first, where that is the heading. */
  private static String afterHeading(String text, String heading) {
    int first = text.indexOf('。');
    return BriefWords.bareVerb(text.substring(0, first)).equals(heading)
        ? text.substring(first + 1)
        : text;
  }

  /** A section for which the brief gave neither point nor fact says what is missing. */
  private List<Phrase> gap(SectionPlan plan) {
    if (!plan.section().keyPoints().isEmpty()
        || !plan.facts().isEmpty()
        || situation.voice() == Voice.REFLECTIVE) {
      return List.of();
    }
    String about =
        plan.task().isFree()
            ? BriefWords.firstClause(plan.section().heading())
            : plan.task().label();
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("owner", ledger.gap(about + "的责任单位", about + "由谁牵头、谁配合？", "会议主办单位", "facts"));
    own.put("date", ledger.gap(about + "的完成时限", about + "什么时候完成？", "会议主办单位", "facts"));
    return optional(
        picker.pick(plan.section().id() + "/gap", situation.bank().grammarLines("gaps"), own));
  }

  private SortedMap<String, Phrase> own(SectionPlan plan) {
    SortedMap<String, Phrase> own = steps.slots(plan);
    if (plan.task().isFree() && !plan.section().keyPoints().isEmpty()) {
      int index = plan.section().keyPoints().getFirst();
      own.put("point", THIS_MATTER);
      BriefWords.nounOf(situation.brief().keyPoints().get(index))
          .filter(words -> !steps.isAct(words))
          .ifPresent(words -> own.put("point", Phrase.ofBrief(words, "keyPoints[" + index + "]")));
    }
    return own;
  }

  private static List<List<Phrase>> paragraphs(
      List<Phrase> before, List<List<Phrase>> steps, List<Phrase> after) {
    int stepLength = steps.stream().flatMap(List::stream).mapToInt(p -> p.text().length()).sum();
    List<List<Phrase>> paragraphs = new ArrayList<>();
    boolean apart = stepLength > LONG_STEPS && steps.size() > 1;
    List<Phrase> current = new ArrayList<>(before);
    int length = before.stream().mapToInt(p -> p.text().length()).sum();
    if ((apart || length + stepLength > LONG_STEPS) && length > SHORT_ARGUMENT) {
      paragraphs.add(current);
      current = new ArrayList<>();
    }
    for (List<Phrase> step : steps) {
      if (apart && !current.isEmpty()) {
        paragraphs.add(current);
        current = new ArrayList<>();
      }
      current.addAll(step);
    }
    if (apart && after.size() > 1) {
      paragraphs.add(current);
      current = new ArrayList<>();
    }
    current.addAll(after);
    paragraphs.add(current);
    return paragraphs.stream().filter(p -> !p.isEmpty()).toList();
  }

  private static List<Phrase> optional(Optional<Phrase> phrase) {
    return phrase.map(List::of).orElse(List.of());
  }
}
