package io.wengao.composition.assembly;

import io.wengao.composition.outline.SectionWords;
import io.wengao.composition.skeleton.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses lines of the bank: those that fit, are unused and repeat nothing; the seed decides
 * between them.
 */
final class Picker {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)\\}");

  private static final int MERE_FRAME = 12;
  private static final int WORK_NAMED = 1;
  private static final int LONG_WORK = 7;
  private static final Phrase THIS_WORK = Phrase.ofPattern("这项工作", "this-work");

  private final Situation situation;
  private final Ledger ledger;
  private final long seed;
  private final String said;

  Picker(Situation situation, Ledger ledger, long seed) {
    this.situation = situation;
    this.ledger = ledger;
    this.seed = seed;
    this.said = SectionWords.ofAll(situation.bank(), situation.brief());
  }

  /** A line for a place, filled and noted as said; empty when none may stand there. */
  Optional<Phrase> pick(String place, List<Line> lines) {
    return pick(place, lines, new TreeMap<>());
  }

  /** As {@link #pick(String, List)}, with slots of the place's own such as {@code point}. */
  Optional<Phrase> pick(String place, List<Line> lines, SortedMap<String, Phrase> own) {
    return best(place, lines, own).map(line -> take(line, own));
  }

  /** As {@link #pick(String, List, SortedMap)}, but a line with a slot goes before one without. */
  Optional<Phrase> pickBound(String place, List<Line> lines, SortedMap<String, Phrase> own) {
    List<Line> bound = lines.stream().filter(Picker::isBound).toList();
    return pick(place, bound, own)
        .or(() -> pick(place, lines.stream().filter(l -> !isBound(l)).toList(), own));
  }

  /** Whether it takes up something of the brief. */
  static boolean isBound(Line line) {
    return SLOT.matcher(line.text()).find();
  }

  /** As {@link #pick(String, List)}, but a line that says more of the brief goes first. */
  Optional<Phrase> pickFullest(String place, List<Line> lines) {
    for (int conditions = 3; conditions >= 0; conditions--) {
      int wanted = conditions;
      Optional<Phrase> picked =
          pick(place, lines.stream().filter(l -> l.when().size() == wanted).toList());
      if (picked.isPresent()) {
        return picked;
      }
    }
    return Optional.empty();
  }

  /**
   * As {@link #pick(String, List, SortedMap)}, where a slot of the place's own stands for the
   * condition of its name.
   */
  Optional<Phrase> pickGapped(String place, List<Line> lines, SortedMap<String, Phrase> own) {
    Set<String> conditions = new TreeSet<>(situation.conditions());
    conditions.addAll(own.keySet());
    return best(place, lines, own, conditions).map(line -> take(line, own));
  }

  /** Whether a line may be said here, whatever the others are. */
  boolean mayStand(Line line, SortedMap<String, Phrase> own) {
    return best("", List.of(line), own).isPresent();
  }

  private Optional<Line> best(String place, List<Line> lines, SortedMap<String, Phrase> own) {
    return best(place, lines, own, situation.conditions());
  }

  private Optional<Line> best(
      String place, List<Line> lines, SortedMap<String, Phrase> own, Set<String> conditions) {
    return lines.stream()
        .filter(line -> line.fits(situation.voice(), situation.levelName(), conditions))
        .filter(line -> !ledger.hasUsed(line.id()))
        .filter(line -> situation.bank().grounds().hold(line.text(), said))
        .filter(line -> isFillable(line, own))
        .sorted(
            Comparator.<Line>comparingInt(situation.manner()::strangeness)
                .thenComparingLong(line -> rank(place, line.id()))
                .thenComparing(Line::id))
        .filter(line -> isAllowed(fill(line, own).text()))
        .filter(line -> isMereFrame(line) || !ledger.repeats(bare(line)))
        .findFirst();
  }

  private Phrase take(Line line, SortedMap<String, Phrase> own) {
    Phrase filled = fill(line, own);
    ledger.say(line.id(), bare(line));
    if (filled.text().contains(situation.workWords())) {
      ledger.nameWork();
    }
    return filled;
  }

  /** A line that is little more than its slot repeats nothing, whatever its few words. */
  private static boolean isMereFrame(Line line) {
    return line.text().contains("{") && bare(line).length() < MERE_FRAME;
  }

  /** The line with its slots filled, each slot keeping the origin of its value. */
  Phrase fill(Line line, SortedMap<String, Phrase> own) {
    Phrase phrase = Phrase.EMPTY;
    Matcher slot = SLOT.matcher(line.text());
    int at = 0;
    while (slot.find()) {
      phrase = phrase.plus(line.text().substring(at, slot.start()), line.id());
      boolean apart = !line.text().startsWith("这", slot.end());
      phrase = phrase.plus(value(slot.group(1), own, phrase.text(), apart));
      at = slot.end();
    }
    return phrase.plus(line.text().substring(at), line.id());
  }

  /** Order given by the seed: the same for the same place and id, whatever else is there. */
  long rank(String place, String id) {
    long hash = 0xcbf29ce484222325L ^ seed;
    String key = place + "\n" + id;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash & Long.MAX_VALUE;
  }

  boolean isAllowed(String text) {
    return situation.brief().avoid().stream().noneMatch(text::contains);
  }

  private boolean isFillable(Line line, SortedMap<String, Phrase> own) {
    return SLOT.matcher(line.text())
        .results()
        .allMatch(m -> own.containsKey(m.group(1)) || situation.slots().containsKey(m.group(1)));
  }

  /** 全县 and 我县 want the full name; elsewhere a long one becomes 这项工作 once it has been heard. */
  private Phrase value(String slot, SortedMap<String, Phrase> own, String before, boolean apart) {
    boolean worn = apart && slot.equals("work") && ledger.timesWorkNamed() >= WORK_NAMED;
    boolean placed = situation.slot("area").filter(a -> before.endsWith(a.text())).isPresent();
    if (worn && !placed && situation.workWords().length() >= LONG_WORK) {
      return THIS_WORK;
    }
    Phrase value = own.containsKey(slot) ? own.get(slot) : situation.slots().get(slot);
    return value == null ? Phrase.EMPTY : value;
  }

  private static String bare(Line line) {
    return SLOT.matcher(line.text()).replaceAll("，");
  }
}
