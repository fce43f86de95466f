package io.wengao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
  private static final List<String> MARKS =
      List.of("XX", "XXX", "**", "*", "××", "某某", "xx", "X", "__", "□□", "×××");

  /** Enumerators of every style: what stands before the numeral, the numeral, what follows it. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:（(?<bracket>[一二三四五六七八九])）|(?<chinese>[一二三四五六七八九])、|(?<arabic>[1-9])[.．、](?!\\d)|(?<is>[一二三四五六七八九])是).{3,}");

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

  /**
   * Gives one of a sequence of paragraphs a number that is two ahead, or its neighbour's once more.
   */
  private @Nullable Planted renumber(List<String> lines, List<Planted> before) {
    List<Numbered> places = new ArrayList<>();
    Map<String, Integer> last = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      Numbered numbered = numbered(lines.get(i), i);
      if (numbered != null) {
        int previous = last.getOrDefault(numbered.style, 0);
        if (numbered.value == previous + 1
            && numbered.value > 1
            && numbered.value < 7
            && before.stream().noneMatch(p -> p.line() == line)) {
          places.add(numbered);
        }
        last.put(numbered.style, numbered.value);
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    Numbered drawn = places.get(random.nextInt(places.size()));
    int wrong = drawn.value + (random.nextInt(4) == 0 ? -1 : 2);
    String written =
        drawn.style.equals("arabic")
            ? String.valueOf(wrong)
            : String.valueOf(NUMERALS.charAt(wrong - 1));
    String text = lines.get(drawn.line);
    lines.set(drawn.line, text.substring(0, drawn.at) + written + text.substring(drawn.at + 1));
    return new Planted(Kind.BROKEN_NUMBERING, drawn.line, drawn.at);
  }

  /**
   * The number at the beginning of a paragraph.
   *
   * @param at index of its only character
   */
  private record Numbered(String style, int value, int line, int at) {}

  private static @Nullable Numbered numbered(String text, int line) {
    Matcher m = NUMBERED.matcher(text);
    if (!m.matches()) {
      return null;
    }
    for (String style : List.of("bracket", "chinese", "arabic", "is")) {
      String numeral = m.group(style);
      if (numeral != null) {
        int value =
            style.equals("arabic") ? Integer.parseInt(numeral) : NUMERALS.indexOf(numeral) + 1;
        return new Numbered(style, value, line, m.start(style));
      }
    }
    return null;
  }
}
