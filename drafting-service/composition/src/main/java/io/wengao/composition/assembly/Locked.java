package io.wengao.composition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs nobody may touch back into a section that was written again: each goes where the
 * new text says the same, and what it says is said nowhere else.
 */
final class Locked {
  private static final Pattern SAID_ONCE = Pattern.compile("^(facts|keyPoints|agenda)\\[[^]]*]");

  private final List<DraftParagraph> locked;
  private final List<Set<String>> keys;

  Locked(List<DraftParagraph> locked) {
    this.locked = List.copyOf(locked);
    this.keys = locked.stream().map(p -> keysOf(p.sentences())).toList();
  }

  /** What of brief and skeleton some sentences say: points, facts, items, leads of steps. */
  static Set<String> keysOf(List<DraftSentence> sentences) {
    Set<String> keys = new TreeSet<>();
    sentences.forEach(s -> s.parts().forEach(part -> key(part.origin(), keys)));
    return keys;
  }

  static Set<String> keysOf(PartedText said) {
    return keysOf(List.of(new DraftSentence("", said.text(), said.parts())));
  }

  private static void key(Origin origin, Set<String> keys) {
    if (origin instanceof Origin.FromPattern(String lineId) && lineId.endsWith("-lead")) {
      keys.add(lineId);
    }
    if (origin instanceof Origin.FromBrief(String path)) {
      var said = SAID_ONCE.matcher(path);
      if (said.find()) {
        keys.add(said.group());
      }
    }
  }

  boolean isEmpty() {
    return locked.isEmpty();
  }

  /** The new paragraphs with the locked ones in their places. */
  List<Recomposed.Paragraph> putBack(List<List<PartedText>> written) {
    List<Recomposed.Paragraph> all = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < locked.size(); i++) {
      left.add(i);
    }
    for (List<PartedText> paragraph : written) {
      put(paragraph, left, all);
    }
    left.forEach(index -> all.add(kept(index)));
    return all;
  }

  private void put(List<PartedText> written, List<Integer> left, List<Recomposed.Paragraph> all) {
    List<PartedText> current = new ArrayList<>();
    boolean dropping = false;
    for (PartedText sentence : written) {
      Set<String> says = keysOf(sentence);
      if (!says.isEmpty()) {
        Integer owner = owner(says);
        dropping = owner != null;
        if (owner != null && left.contains(owner)) {
          close(current, all);
          // Locked paragraphs keep their order, whatever the new text would say first.
          while (!left.isEmpty() && left.getFirst() <= owner) {
            all.add(kept(left.removeFirst()));
          }
        }
      }
      if (!dropping) {
        current.add(sentence);
      }
    }
    close(current, all);
  }

  private static void close(List<PartedText> current, List<Recomposed.Paragraph> all) {
    if (!current.isEmpty()) {
      all.add(new Recomposed.Paragraph(null, current));
      current.clear();
    }
  }

  private Recomposed.Paragraph kept(int index) {
    return new Recomposed.Paragraph(locked.get(index).id(), List.of());
  }

  /** The first locked paragraph when the locked ones say all of it. */
  private @Nullable Integer owner(Set<String> says) {
    Set<String> rest = new TreeSet<>(says);
    Integer first = null;
    for (int i = 0; i < keys.size(); i++) {
      if (rest.removeAll(keys.get(i)) && first == null) {
        first = i;
      }
    }
    return rest.isEmpty() ? first : null;
  }
}
