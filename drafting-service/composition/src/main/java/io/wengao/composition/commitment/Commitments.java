package io.wengao.composition.commitment;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who does what by when. A clause counts when it names a deadline or frequency, or charges a
 * named body with something; what was done already does not.
 */
public final class Commitments {
  private static final int SHORTEST_ACT = 4;
  private static final Pattern SEGMENT = Pattern.compile("[^；;。！？!?\\n]+");
  private static final Pattern PAST =
      Pattern.compile("去年|前年|上年|昨|此前|以来|截至|截止|同比|已经|已(?:于|在|有|完成|建成|全部|累计)|刚才|曾");
  private static final Pattern SUPPORTS =
      Pattern.compile("(?:会同|联合)(?<with>[^，；。]{2,40}?)(?:，|(?=在|于|力争|完成|开展|制定|抓好|做好)|$)");
  private static final Pattern HELPERS =
      Pattern.compile("(?:，)?(?<with>[\\p{IsHan}、]{2,30}?)(?:配合|协助|协同)(?=，|$)");
  private static final Pattern LEAD =
      Pattern.compile("^(?:[，、：,\\s]|必须|应当|务必|需要|负责|牵头|要(?!求|点|素)|须|将(?!军)|尽快|抓紧)+");

  private final String text;
  private final @Nullable LocalDate day;
  private final List<Commitment> found = new ArrayList<>();

  private Commitments(String text, @Nullable LocalDate day) {
    this.text = text;
    this.day = day;
  }

  /**
   * The commitments of a text in its order.
   *
   * @param day of the speech: deadlines without a year are seen from there
   */
  public static List<Commitment> in(String text, @Nullable LocalDate day) {
    Commitments reading = new Commitments(text, day);
    Sentences.split(text).forEach(reading::sentence);
    return List.copyOf(reading.found);
  }

  /** The same for a draft: what the brief's facts say is taken from there. */
  public static List<Commitment> in(String text, Brief brief) {
    Commitments reading = new Commitments(text, brief.date());
    brief.facts().forEach(reading::fact);
    List<Commitment> stated = List.copyOf(reading.found);
    reading.found.clear();
    Sentences.split(text).forEach(reading::sentence);
    reading.found.removeIf(read -> stated.stream().anyMatch(fact -> isSame(fact, read)));
    reading.found.addAll(stated);
    reading.found.sort(Comparator.comparing(Commitment::span));
    return List.copyOf(reading.found);
  }

  private static boolean isSame(Commitment fact, Commitment read) {
    return fact.span().equals(read.span())
        && (Objects.equals(fact.when(), read.when())
            || read.what().contains(fact.what())
            || fact.what().contains(read.what()));
  }

  private void fact(Fact fact) {
    String what = fact.what();
    if (what == null || what.isBlank() || fact.role() == Fact.Role.ACHIEVED) {
      return;
    }
    int at = text.indexOf(what);
    if (at < 0) {
      return;
    }
    Span sentence =
        Sentences.split(text).stream()
            .filter(span -> span.contains(at))
            .findFirst()
            .orElse(new Span(at, at + what.length()));
    String howMany = fact.howMany();
    String when = fact.when();
    found.add(
        new Commitment(
            fact.who(),
            fact.whoSupports(),
            howMany == null || what.contains(howMany) ? what : what + howMany,
            when,
            when == null ? null : Deadline.due(when, day),
            sentence.of(text).strip(),
            sentence,
            fact.id()));
  }

  private void sentence(Span sentence) {
    Matcher m = SEGMENT.matcher(sentence.of(text));
    String who = null;
    while (m.find()) {
      if (!PAST.matcher(m.group()).find()) {
        who = segment(m.group(), sentence, who);
      }
    }
  }

  /** Reads a segment; gives who acts at its end, for the next one that names nobody. */
  private @Nullable String segment(String words, Span sentence, @Nullable String before) {
    List<Deadline> deadlines = Deadline.find(words);
    List<Actor> actors = Actor.find(words);
    String who = before;
    if (deadlines.isEmpty()) {
      for (int i = 0; i < actors.size(); i++) {
        Actor actor = actors.get(i);
        who = actor.name();
        int from = actor.name().equals(before) || i > 0 ? actor.span().start() : 0;
        int to = i + 1 < actors.size() ? actors.get(i + 1).span().start() : words.length();
        if (actor.named()) {
          add(new Span(from, to), words, actors, deadlines, who, sentence);
        }
      }
      return who;
    }
    List<Integer> cuts = cuts(deadlines, actors);
    for (int i = 0; i < deadlines.size(); i++) {
      int to = i + 1 < deadlines.size() ? cuts.get(i + 1) : words.length();
      Span region = new Span(i == 0 ? 0 : cuts.get(i), to);
      for (Actor actor : actors) {
        who = region.contains(actor.span().start()) ? actor.name() : who;
      }
      add(region, words, actors, deadlines, who, sentence);
    }
    return who;
  }

  /** Where what belongs to each deadline begins: at an actor between it and the one before. */
  private static List<Integer> cuts(List<Deadline> deadlines, List<Actor> actors) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < deadlines.size(); i++) {
      int start = deadlines.get(i).span().start();
      int last = i == 0 ? 0 : deadlines.get(i - 1).span().end();
      cuts.add(
          actors.stream()
              .map(actor -> actor.span().start())
              .filter(at -> at >= last && at < start)
              .findFirst()
              .orElse(start));
    }
    return cuts;
  }

  private void add(
      Span region,
      String words,
      List<Actor> actors,
      List<Deadline> deadlines,
      @Nullable String who,
      Span sentence) {
    StringBuilder act = new StringBuilder();
    String when = null;
    for (int i = region.start(); i < region.end(); i++) {
      int at = i;
      boolean bound =
          actors.stream().anyMatch(actor -> actor.span().contains(at))
              || deadlines.stream().anyMatch(deadline -> deadline.span().contains(at));
      if (!bound) {
        act.append(words.charAt(i));
      }
    }
    for (Deadline deadline : deadlines) {
      if (when == null && region.contains(deadline.span())) {
        when = deadline.text();
      }
    }
    String supports = taken(SUPPORTS, act);
    if (supports == null) {
      supports = taken(HELPERS, act);
    }
    String what =
        LEAD.matcher(act.toString().strip()).replaceFirst("").replaceAll("[，、：\\s]+$", "");
    what = LEAD.matcher(what.replaceAll("，{2,}", "，")).replaceFirst("");
    if (what.length() >= SHORTEST_ACT) {
      found.add(
          new Commitment(
              who,
              supports,
              what,
              when,
              when == null ? null : Deadline.due(when, day),
              sentence.of(text).strip(),
              sentence,
              null));
    }
  }

  /** Takes the words a pattern finds out of {@code act} and gives those it names. */
  private static @Nullable String taken(Pattern pattern, StringBuilder act) {
    Matcher m = pattern.matcher(act);
    if (!m.find()) {
      return null;
    }
    String with = m.group("with");
    act.delete(m.start(), m.end());
    return with;
  }
}
