package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.BriefWords;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence that presses on a fact may take up of it: {@code owner}, {@code support}, {@code
 * deadline} (6月15日 of 6月15日前), {@code quantity} with its {@code measure} (2300只, 只; from ten on),
 * {@code money}, {@code label} of a figure, and {@code task}, the act without its number (犬只登记).
 * Each only where the brief gives it in a form that can be said again.
 */
final class FactSlots {
  private static final Pattern DEADLINE =
      Pattern.compile("^((?!每)[^，。]{0,8}?[年月日底旬末])(?:以前|之前|前)$");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "([0-9][0-9.]*万?余?)(家|户|处|条|座|辆|所|件|项|栋|台|起|名|只|棵|册|卷|份|艘|口|部|位|支)(?!月|工作日|百分)");
  private static final Pattern MONEY = Pattern.compile("[0-9][0-9.]*(?:万|亿)?元");
  private static final Pattern FUNDS = Pattern.compile("资金|经费|拨付|补贴|补助|善款|投资");
  private static final Pattern FRAME = Pattern.compile("^(全面完成|完成|办完|组织开展|组织|开展|做好|实现|启动|实施)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:全[省市县区镇乡])?[0-9][0-9.]*(?:万|亿)?余?(?:[%％]以上|[%％]|元|公里|吨|亩|平方米|家|户|处|个|条|座|辆|所|件|项|栋|台|起|名|只|棵|册|卷|份|艘|口|部|位|支|人次|人|期|场次|场|间|批次|批|张)的?");
  private static final Pattern NO_NAME =
      Pattern.compile("[0-9百千万、；]|不少于|不低于|超过|达到|至少|[一两三四五六七八九十]次|^[不由在将凡按从向到把对]|率$");
  private static final int LONGEST_TASK = 14;
  private static final int SHORTEST_TASK = 4;
  private static final int LONGEST_UNIT = 12;

  private FactSlots() {}

  static SortedMap<String, Phrase> of(Fact fact, boolean ours) {
    SortedMap<String, Phrase> slots = new TreeMap<>();
    if (fact.role() == Fact.Role.ACHIEVED) {
      return slots;
    }
    String path = "facts[" + fact.id() + "]";
    if (!ours) {
      unit(slots, "owner", fact.who(), path);
    }
    unit(slots, "support", fact.whoSupports(), path);
    String when = words(fact.when());
    Matcher deadline = DEADLINE.matcher(when);
    if (deadline.find()) {
      put(slots, "deadline", deadline.group(1), path);
    }
    String counted = words(fact.howMany()).isEmpty() ? words(fact.what()) : words(fact.howMany());
    if (fact.role() == Fact.Role.TARGET) {
      quantity(slots, counted, path);
    }
    Matcher money = MONEY.matcher(words(fact.what()) + words(fact.sentence()));
    if (FUNDS.matcher(BriefWords.of(fact)).find() && money.find()) {
      put(slots, "money", money.group(), path);
    }
    if (!words(fact.label()).isEmpty() && !words(fact.value()).isEmpty()) {
      put(slots, "label", words(fact.label()), path);
    }
    task(slots, words(fact.what()), path);
    return slots;
  }

  /** The first number so large that its things have to be counted off. */
  private static void quantity(SortedMap<String, Phrase> slots, String counted, String path) {
    Matcher quantity = QUANTITY.matcher(counted);
    while (quantity.find() && !slots.containsKey("quantity")) {
      if (quantity.group(1).matches("[0-9]{2,}|.*[.万].*")) {
        put(slots, "quantity", quantity.group(), path);
        put(slots, "measure", quantity.group(2), path);
      }
    }
  }

  private static void task(SortedMap<String, Phrase> slots, String what, String path) {
    String act = BriefWords.firstClause(BriefWords.bareVerb(what));
    String bare = NUMBERED.matcher(FRAME.matcher(act).replaceFirst("")).replaceAll("");
    if (bare.length() >= SHORTEST_TASK
        && bare.length() <= LONGEST_TASK
        && !NO_NAME.matcher(bare).find()) {
      put(slots, "task", bare, path);
    }
  }

  private static void unit(
      SortedMap<String, Phrase> slots, String name, @Nullable String unit, String path) {
    String words = words(unit);
    if (!words.isEmpty() && words.length() <= LONGEST_UNIT) {
      put(slots, name, words, path);
    }
  }

  private static void put(SortedMap<String, Phrase> slots, String name, String words, String path) {
    slots.put(name, Phrase.ofBrief(words, path));
  }

  private static String words(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
