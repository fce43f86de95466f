package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the bank found again in a sentence that was made with it.
 *
 * @param before the sentence's words before it
 * @param own what fills its slots, those of the situation left out
 * @param owed slots that say a point, a fact or an item of the brief, or are the line's own
 * @param after the words behind it
 */
record FilledLine(
    Line line, Phrase before, SortedMap<String, Phrase> own, SortedSet<String> owed, Phrase after) {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)\\}");

  /** Empty when the line does not stand there as a whole, such as after an edit. */
  static Optional<FilledLine> find(DraftSentence sentence, Line line, Situation situation) {
    List<String> slots = new ArrayList<>();
    Matcher place = pattern(line, situation, slots).matcher(sentence.text());
    boolean opens = SLOT.matcher(line.text()).lookingAt();
    while (place.find()) {
      boolean whole =
          !opens || situation.slots().containsKey(slots.getFirst()) || place.start() == 0;
      if (whole && isOf(line, sentence, place, slots.size())) {
        return Optional.of(found(sentence, line, situation, place, slots));
      }
    }
    return Optional.empty();
  }

  private static FilledLine found(
      DraftSentence sentence, Line line, Situation situation, Matcher place, List<String> slots) {
    SortedMap<String, Phrase> own = new TreeMap<>();
    SortedSet<String> owed = new TreeSet<>();
    for (int i = 0; i < slots.size(); i++) {
      Phrase filling = cut(sentence, place.start(i + 1), place.end(i + 1));
      if (!situation.slots().containsKey(slots.get(i))) {
        own.put(slots.get(i), filling);
        owed.add(slots.get(i));
      } else if (!Locked.keysOf(filling.parted()).isEmpty()) {
        owed.add(slots.get(i));
      }
    }
    return new FilledLine(
        line,
        cut(sentence, 0, place.start()),
        own,
        owed,
        cut(sentence, place.end(), sentence.text().length()));
  }

  /** Slots become groups; a slot of the place's own ends where the line's own words go on. */
  private static Pattern pattern(Line line, Situation situation, List<String> slots) {
    StringBuilder pattern = new StringBuilder();
    Matcher slot = SLOT.matcher(line.text());
    int at = 0;
    while (slot.find()) {
      pattern.append(Pattern.quote(line.text().substring(at, slot.start())));
      Phrase known = situation.slots().get(slot.group(1));
      boolean last = slot.end() == line.text().length();
      pattern.append(
          known != null
              ? "(" + Pattern.quote(known.text()) + "|这项工作)"
              : last ? "([^。！？]+)" : "(.+?)");
      slots.add(slot.group(1));
      at = slot.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(line.text().substring(at))).toString());
  }

  /** Whether the words outside the slots are the line's and those inside are not. */
  private static boolean isOf(Line line, DraftSentence sentence, Matcher place, int slots) {
    for (Part part : sentence.parts()) {
      boolean lines =
          part.origin() instanceof Origin.FromPattern(String id) && id.equals(line.id());
      int start = Math.max(part.span().start(), place.start());
      int end = Math.min(part.span().end(), place.end());
      for (int i = start; i < end; i++) {
        if (lines == isInSlot(place, slots, i)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isInSlot(Matcher place, int slots, int at) {
    for (int i = 1; i <= slots; i++) {
      if (at >= place.start(i) && at < place.end(i)) {
        return true;
      }
    }
    return false;
  }

  private static Phrase cut(DraftSentence sentence, int start, int end) {
    Phrase cut = Phrase.EMPTY;
    for (Part part : sentence.parts()) {
      int from = Math.max(start, part.span().start());
      int to = Math.min(end, part.span().end());
      if (from < to) {
        cut = cut.plus(Phrase.of(sentence.text().substring(from, to), part.origin()));
      }
    }
    return cut;
  }

  /** Whether another line takes up all that this one does of its place: points, facts, problems. */
  boolean mayGiveWayTo(Line other) {
    Set<String> slots = new TreeSet<>();
    Matcher slot = SLOT.matcher(other.text());
    while (slot.find()) {
      slots.add(slot.group(1));
    }
    boolean closes = closes(line.text()) == closes(other.text());
    return closes && slots.containsAll(owed);
  }

  private static boolean closes(String text) {
    return !text.isEmpty() && "。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The sentence with other words in the place of the line. */
  Phrase replaced(Phrase words) {
    return before.plus(words).plus(after);
  }
}
