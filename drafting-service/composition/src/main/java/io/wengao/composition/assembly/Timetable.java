package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of a brief once more, before the close: what will be asked for, and when. */
final class Timetable {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})月(?:([0-9]{1,2})日)?");
  private static final int DAYS = 100;
  private static final int MONTHS = 12;

  private record Item(int order, Phrase words) {}

  private final Situation situation;
  private final Picker picker;

  Timetable(Situation situation, Picker picker) {
    this.situation = situation;
    this.picker = picker;
  }

  /** 6月15日，犬只登记；10月底，…; empty when fewer than two acts have a day. */
  Optional<Phrase> say() {
    List<Item> items = new ArrayList<>();
    for (Fact fact : situation.brief().facts()) {
      boolean spoken =
          fact.useOrMay() == Fact.Use.MUST
              && fact.role() == Fact.Role.TARGET
              && items.size() < MOST;
      SortedMap<String, Phrase> slots = spoken ? FactSlots.of(fact, false) : new TreeMap<>();
      Phrase day = slots.get("deadline");
      Phrase act = slots.get("task");
      if (day != null && act != null) {
        items.add(new Item(order(day.text()), day.plus("，", "mark").plus(act)));
      }
    }
    if (items.size() < FEWEST) {
      return Optional.empty();
    }
    Phrase list =
        items.stream()
            .sorted(Comparator.comparingInt(Item::order))
            .map(Item::words)
            .reduce((a, b) -> a.plus("；", "mark").plus(b))
            .orElse(Phrase.EMPTY);
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("text", list);
    return picker.pick("timetable", situation.bank().grammarLines("timetables"), own);
  }

  /** By month and day, the end of a month after its days; a day without a month comes last. */
  private static int order(String day) {
    Matcher month = MONTH.matcher(day);
    if (!month.find()) {
      return Integer.MAX_VALUE;
    }
    int year = day.startsWith("明年") ? MONTHS : 0;
    int of = month.group(2) == null ? DAYS - 1 : Integer.parseInt(month.group(2));
    return (year + Integer.parseInt(month.group(1))) * DAYS + of;
  }
}
