package io.wengao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Damages a clean text as scrapers and filters do, at places drawn from a seed. It shares no code
 * and no list with the rules that look for the damage; units that a lone noun may end with (家, 项,
 * 个) are left alone, because nobody can tell that a number stood before them, and so are places
 * after 超, 近 and their like, where 万 and 亿 would be the number (超亿元).
 */
final class Planter {
  private static final String MEASURE =
      "(?:万亿元|亿美元|亿元|万元|万亩|万吨|亿吨|亿斤|万人次|万人|万户|万千瓦|亿千瓦时|平方公里|平方米|公里|个百分点|倍|万辆|万台|万套|万家|万个|万件|%)";
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[\\p{IsHan}&&[^超过近破上逾满]])\\d[\\d.]{0,9}(?=" + MEASURE + ")");
  private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]{1,14}(?=”)");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[在到向与和、，])\\p{IsHan}{2,3}(?=[省市县区镇村](?!长|委|域|民|场))|(?<=\\p{IsHan})\\d[\\d.]{0,6}(?=[个家项万亿])|(?<=20)\\d{2}(?=年)");
  private static final List<String> MARKS = List.of("XX", "XXX", "**", "*", "××", "某某");
  private static final Pattern NUMBERED = Pattern.compile("（([一二三四五六七八九])）.{3,40}");
  private static final String NUMERALS = "一二三四五六七八九";

  /** Kinds of damage. */
  enum Kind {
    PLACEHOLDER,
    EMPTIED_QUOTES,
    LOST_NUMBER,
    BROKEN_NUMBERING
  }

  /**
   * A damaged place.
   *
   * @param line index in the damaged text
   * @param at code unit of the line near which the damage is
   */
  record Planted(Kind kind, int line, int at) {}

  /** A damaged text and its damage. */
  record Damaged(List<String> lines, List<Planted> planted) {}

  private final Random random;

  Planter(long seed) {
    this.random = new Random(seed);
  }

  /** Plants each kind once where the text has room for it, never two in one line. */
  Damaged damage(List<String> clean) {
    List<String> lines = new ArrayList<>(clean);
    List<Planted> planted = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Planted one =
          switch (kind) {
            case PLACEHOLDER ->
                replace(kind, lines, NAME, MARKS.get(random.nextInt(MARKS.size())), planted);
            case EMPTIED_QUOTES -> replace(kind, lines, QUOTED, "", planted);
            case LOST_NUMBER -> replace(kind, lines, NUMBER, "", planted);
            case BROKEN_NUMBERING -> renumber(lines, planted);
          };
      if (one != null) {
        planted.add(one);
      }
    }
    return new Damaged(lines, planted);
  }

  private @Nullable Planted replace(
      Kind kind, List<String> lines, Pattern what, String with, List<Planted> before) {
    List<Planted> places = new ArrayList<>();
    List<MatchResult> matches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      if (before.stream().noneMatch(p -> p.line() == line)) {
        what.matcher(lines.get(i))
            .results()
            .forEach(
                m -> {
                  places.add(new Planted(kind, line, m.start()));
                  matches.add(m);
                });
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int drawn = random.nextInt(places.size());
    MatchResult m = matches.get(drawn);
    int line = places.get(drawn).line();
    String text = lines.get(line);
    lines.set(line, text.substring(0, m.start()) + with + text.substring(m.end()));
    return places.get(drawn);
  }

  /** Gives a heading within a sequence a number that is two ahead. */
  private @Nullable Planted renumber(List<String> lines, List<Planted> before) {
    List<Integer> places = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      var m = NUMBERED.matcher(lines.get(i));
      if (m.lookingAt()) {
        int number = NUMERALS.indexOf(m.group(1)) + 1;
        if (number == last + 1
            && number > 1
            && number < 7
            && before.stream().noneMatch(p -> p.line() == line)) {
          places.add(i);
        }
        last = number;
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int line = places.get(random.nextInt(places.size()));
    String text = lines.get(line);
    char ahead = NUMERALS.charAt(NUMERALS.indexOf(text.charAt(1)) + 2);
    lines.set(line, "（" + ahead + text.substring(2));
    return new Planted(Kind.BROKEN_NUMBERING, line, 1);
  }
}
