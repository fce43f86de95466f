package io.wengao.composition.assembly;

import io.wengao.composition.outline.Outline;
import io.wengao.composition.skeleton.BodyForm;
import io.wengao.composition.skeleton.Voice;
import io.wengao.text.style.AddressStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns to the listeners (同志们，) as often as the manner that is followed does, in the words of the
 * draft's own salutation. Without a manner the bank's lines keep theirs.
 *
 * @param isImitated whether a manner is followed, in a speech of sections of its own: who presides
 *     over a meeting addresses it by its agenda
 * @param words 同志们; null when the salutation has no such words or the speaker does not speak down
 *     to listeners
 * @param sections positions of sections that begin with it
 * @param closing whether the close does
 */
record Addressing(
    boolean isImitated, @Nullable String words, Set<Integer> sections, boolean closing) {
  private static final Pattern CALLED =
      Pattern.compile("([\\p{IsHan}&&[^的、，各位尊敬]]{1,4}们|各位[\\p{IsHan}&&[^的、，]]{2})：?$");
  private static final Pattern ADDRESSED =
      Pattern.compile("^(?:[^，。；！]{0,8}、)?(?:同志们|朋友们|同学们|老师们|乡亲们|代表们|各位\\p{IsHan}{2})[，！]");
  private static final int USUAL_FRAME = 420;

  static Addressing of(Situation situation, Outline outline) {
    AddressStyle style = situation.manner().style().addresses();
    int count = outline.sections().size();
    int characters = Math.max(1, situation.manner().style().sentences().characters());
    int wanted = (int) Math.round((double) style.all() * length(situation, outline) / characters);
    boolean closing = wanted > 0 && style.closing() > 0;
    int rest = Math.min(count, wanted - (closing ? 1 : 0));
    Set<Integer> sections = new TreeSet<>();
    for (int i = 0; i < rest; i++) {
      sections.add((2 * i + 1) * count / (2 * rest));
    }
    String words = situation.voice() == Voice.DIRECTIVE ? called(outline.salutation()) : null;
    boolean spoken = situation.genre().body() == BodyForm.SECTIONS;
    return new Addressing(spoken && situation.manner().isImitated(), words, sections, closing);
  }

  private static int length(Situation situation, Outline outline) {
    Integer wanted = situation.brief().wantedCharacters();
    return wanted != null
        ? wanted
        : USUAL_FRAME + outline.sections().stream().mapToInt(s -> s.budget()).sum();
  }

  private static @Nullable String called(@Nullable String salutation) {
    Matcher called = CALLED.matcher(salutation == null ? "" : salutation);
    return called.find() ? called.group(1) : null;
  }

  /** A section's paragraphs, addressed or not. */
  List<List<Phrase>> section(int position, List<List<Phrase>> paragraphs) {
    return addressed(paragraphs, sections.contains(position), 0);
  }

  /** The close's paragraphs: its last one speaks to the listeners. */
  List<List<Phrase>> close(List<List<Phrase>> paragraphs) {
    return addressed(paragraphs, closing, paragraphs.size() - 1);
  }

  private List<List<Phrase>> addressed(
      List<List<Phrase>> paragraphs, boolean wanted, int paragraph) {
    if (!isImitated || paragraphs.isEmpty()) {
      return paragraphs;
    }
    boolean kept = !wanted;
    List<List<Phrase>> all = new ArrayList<>();
    for (List<Phrase> sentences : paragraphs) {
      List<Phrase> changed = new ArrayList<>();
      for (Phrase sentence : sentences) {
        boolean has = ADDRESSED.matcher(sentence.text()).find();
        changed.add(has && kept ? bare(sentence) : sentence);
        kept |= has;
      }
      all.add(changed);
    }
    if (!kept && words != null && !all.get(paragraph).isEmpty()) {
      List<Phrase> sentences = all.get(paragraph);
      Phrase address = Phrase.ofPattern(words + "，", "address");
      sentences.set(0, address.plus(sentences.getFirst()));
    }
    return all;
  }

  /** Without the address, where it is the bank's. */
  private static Phrase bare(Phrase sentence) {
    Matcher address = ADDRESSED.matcher(sentence.text());
    Phrase.Piece first = sentence.pieces().getFirst();
    boolean banks = first.origin() instanceof Origin.FromPattern;
    return address.find() && banks && address.end() < first.text().length()
        ? PhraseCut.from(sentence, address.end())
        : sentence;
  }
}
