package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Capacity;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.Speaker;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.LevelWords;
import io.wengao.composition.skeleton.ThemePack;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads conditions and slot values off a brief. */
final class Situations {
  /** An item of the agenda that reads out who is there. */
  private static final int MOST_DUTIES = 4;

  private static final Pattern INTRODUCED = Pattern.compile("(?m)^(由主持人)?介绍");

  private static final Pattern CEREMONY =
      Pattern.compile("(仪式|典礼|节|晚会|展|赛|运动会|洽谈会|交易会|博览会|联欢会|年会|庆典|婚礼|酒会|首映|首发|音乐会)[^，]{0,4}$|开幕|启幕");

  private static final Pattern VISITORS =
      Pattern.compile("来宾|嘉宾|客商|宾客|友人|朋友|投资|专家|乡贤|校友|媒体|游客|代表团|考察团");

  /** 攻坚战工作, 提升行动工作 and 邻里节工作 are not said. */
  private static final Pattern NAMES_WORK =
      Pattern.compile("(工作|行动|战|活动|工程|节|月|周|日|会|典礼|仪式|计划|运动|比赛|大赛|事业|改革|创建|整治|治理|建设)$");

  private static final Pattern CALLED =
      Pattern.compile("([\\p{IsHan}&&[^的、，各位]]{1,8}们|各位[\\p{IsHan}&&[^的、，]]{2,4})[：:]?$");

  private Situations() {}

  /** In the bank's own manner. */
  static Situation of(Bank bank, Brief brief) {
    return of(bank, brief, Manner.OWN);
  }

  static Situation of(Bank bank, Brief brief, Manner manner) {
    ThemePack theme = bank.theme(brief.theme()).orElse(null);
    LevelWords level = bank.lexicon().level(BriefWords.level(brief)).orElse(null);
    SortedMap<String, Phrase> slots = new TreeMap<>();
    theme(slots, brief, theme);
    level(slots, level);
    fields(slots, brief);
    return new Situation(
        bank,
        brief,
        bank.genre(brief.genre()),
        theme,
        level,
        conditions(brief, theme),
        slots,
        manner);
  }

  private static void theme(
      SortedMap<String, Phrase> slots, Brief brief, @Nullable ThemePack theme) {
    String said = brief.theme().strip();
    if (theme == null) {
      Phrase words = Phrase.ofBrief(said, "theme");
      slots.put("theme", words);
      slots.put("work", workOf(words));
      slots.put(
          "goal",
          Phrase.ofPattern("把", "theme-goal").plus(workOf(words)).plus("抓实抓好", "theme-goal"));
      return;
    }
    boolean alias =
        theme.aliases().contains(said) && !said.equals(theme.label()) && !said.equals(theme.work());
    boolean label = said.equals(theme.label());
    Phrase words =
        alias || label
            ? Phrase.ofBrief(said, "theme")
            : Phrase.ofPattern(theme.label(), theme.id() + "-label");
    slots.put("theme", words);
    slots.put("work", alias ? workOf(words) : Phrase.ofPattern(theme.work(), theme.id() + "-work"));
    slots.put("goal", Phrase.ofPattern(theme.goal(), theme.id() + "-goal"));
    if (theme.adverse() != null) {
      slots.put("adverse", Phrase.ofPattern(theme.adverse(), theme.id() + "-adverse"));
    }
  }

  private static Phrase workOf(Phrase theme) {
    return NAMES_WORK.matcher(theme.text()).find() ? theme : theme.plus("工作", "theme-work");
  }

  private static void level(SortedMap<String, Phrase> slots, @Nullable LevelWords level) {
    if (level != null) {
      slots.put("area", Phrase.ofPattern(level.area(), "level-area"));
      slots.put("unit", Phrase.ofPattern(level.self(), "level-self"));
    }
  }

  private static void fields(SortedMap<String, Phrase> slots, Brief brief) {
    put(slots, "meeting", brief.meeting(), "meeting");
    put(slots, "audience", brief.audience(), "audience");
    put(slots, "superior", brief.superior(), "superior");
    attendees(slots, brief);
    duties(slots, brief);
    slots.put("listeners", listeners(brief));
    put(slots, "intent", without(brief.intent(), "要", "就是", "是"), "intent");
    put(slots, "preceding", without(brief.preceding(), "刚才，", "刚才", "会上，"), "preceding");
    Speaker speaker = brief.speaker();
    put(
        slots,
        "organisation",
        speaker == null ? null : speaker.organisation(),
        "speaker.organisation");
  }

  /** 同学们 of 亲爱的同学们：, 各位乡亲 of 各位乡亲：, else 大家. */
  private static Phrase listeners(Brief brief) {
    Matcher called = CALLED.matcher(brief.audience() == null ? "" : brief.audience());
    return called.find()
        ? Phrase.ofBrief(called.group(1), "audience")
        : Phrase.ofPattern("大家", "listeners");
  }

  /** Who has a task ahead, each once, in the order of the brief. */
  private static void duties(SortedMap<String, Phrase> slots, Brief brief) {
    List<Fact> ahead =
        brief.facts().stream()
            .filter(f -> f.useOrMay() == Fact.Use.MUST && f.role() != Fact.Role.ACHIEVED)
            .toList();
    Phrase all = Phrase.EMPTY;
    Set<String> named = new TreeSet<>();
    for (Fact fact : ahead) {
      String who = fact.who() == null ? "" : fact.who().strip();
      if (!who.isEmpty() && named.add(who)) {
        Phrase one = Phrase.ofBrief(who, "facts[" + fact.id() + "]");
        all = all.isEmpty() ? one : all.plus("、", "mark").plus(one);
      }
    }
    if (named.size() > 1 && named.size() <= MOST_DUTIES) {
      slots.put("duties", all);
    }
  }

  /** Units with a comma between: one of them may hold a 、 of its own. */
  private static void attendees(SortedMap<String, Phrase> slots, Brief brief) {
    Phrase all = Phrase.EMPTY;
    for (int i = 0; i < brief.attendees().size(); i++) {
      Phrase one =
          Phrase.ofBrief(BriefWords.unclosed(brief.attendees().get(i)), "attendees[" + i + "]");
      all = all.isEmpty() ? one : all.plus("，", "mark").plus(one);
    }
    if (!all.isEmpty()) {
      slots.put("attendees", all);
    }
  }

  private static void put(
      SortedMap<String, Phrase> slots, String slot, @Nullable String value, String path) {
    String bare = value == null ? "" : BriefWords.unclosed(value);
    if (!bare.isEmpty()) {
      slots.put(slot, Phrase.ofBrief(bare, path));
    }
  }

  private static @Nullable String without(@Nullable String value, String... leads) {
    if (value == null) {
      return null;
    }
    String rest = value.strip();
    for (String lead : leads) {
      if (rest.startsWith(lead) && rest.length() > lead.length()) {
        return rest.substring(lead.length());
      }
    }
    return rest;
  }

  private static Set<String> conditions(Brief brief, @Nullable ThemePack theme) {
    Set<String> holds = new TreeSet<>();
    when(holds, "meeting", brief.meeting() != null);
    when(holds, "audience", brief.audience() != null);
    when(holds, "preceding", brief.preceding() != null);
    when(holds, "superior", brief.superior() != null);
    when(holds, "intent", brief.intent() != null);
    when(holds, "organisation", brief.speaker() != null && brief.speaker().organisation() != null);
    when(holds, "problems", !brief.problems().isEmpty());
    when(
        holds,
        "achievements",
        !brief.achievements().isEmpty() || brief.facts().stream().anyMatch(BriefWords::isPraise));
    when(holds, "deadlines", told(brief, Fact::when) > 1);
    when(holds, "owners", told(brief, Fact::who) > 1);
    when(holds, "attendees", !brief.attendees().isEmpty());
    when(holds, "agenda", !brief.agenda().isEmpty());
    boolean guest = brief.speaker() != null && brief.speaker().capacity() == Capacity.GUEST;
    holds.add(guest ? "guest" : "host");
    when(holds, "unintroduced", !INTRODUCED.matcher(String.join("\n", brief.agenda())).find());
    boolean ceremony = brief.meeting() != null && CEREMONY.matcher(brief.meeting()).find();
    holds.add(ceremony ? "ceremony" : "session");
    when(holds, "visitors", VISITORS.matcher(invited(brief)).find());
    when(holds, "ownCase", brief.ownCase() != null);
    when(holds, "ownFault", brief.ownFault() != null);
    when(holds, "casualties", Deaths.areToldIn(allWords(brief)));
    if (theme != null) {
      holds.add("theme." + theme.id());
      when(holds, "theme.adverse", theme.adverse() != null);
    }
    return holds;
  }

  /** How many different days, or units, the tasks ahead name. */
  private static long told(Brief brief, Function<Fact, @Nullable String> part) {
    return brief.facts().stream()
        .filter(f -> f.useOrMay() == Fact.Use.MUST && f.role() == Fact.Role.TARGET)
        .map(part)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private static String invited(Brief brief) {
    return brief.audience() + "，" + String.join("，", brief.attendees());
  }

  private static void when(Set<String> holds, String condition, boolean isTrue) {
    if (isTrue) {
      holds.add(condition);
    }
  }

  private static String allWords(Brief brief) {
    StringBuilder words = new StringBuilder();
    brief.keyPoints().forEach(p -> words.append(p.text()).append('\n'));
    brief.facts().stream()
        .filter(f -> f.useOrMay() != Fact.Use.NEVER && f.role() != Fact.Role.TARGET)
        .forEach(f -> words.append(BriefWords.of(f)).append('\n'));
    brief.problems().forEach(p -> words.append(p).append('\n'));
    return words.toString();
  }
}
