package io.wengao.composition.assembly;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the sentences of a section near to the length of the manner that is followed: the longest
 * are ended earlier, or the shortest neighbours made one. Only marks change, and only where {@link
 * SentenceBreaks} and {@link SentenceBonds} let them.
 */
final class Cadence {
  private static final double NEAR = 0.05;
  private static final int LONGEST = 100;
  private static final int ALWAYS_BEARABLE = 60;

  private final Manner manner;
  private final SentenceBreaks breaks;
  private final SentenceBonds bonds;

  Cadence(Manner manner, Verbal verbal) {
    this.manner = manner;
    this.breaks = new SentenceBreaks(verbal);
    this.bonds = new SentenceBonds(verbal);
  }

  /** The paragraphs with their sentences ended, or joined. */
  List<List<Phrase>> paced(List<List<Phrase>> paragraphs) {
    if (!manner.isImitated()) {
      return paragraphs;
    }
    List<List<Phrase>> paced = new ArrayList<>();
    for (List<Phrase> paragraph : paragraphs) {
      List<Phrase> closed = new ArrayList<>();
      paragraph.forEach(sentence -> closed.add(sentence.closed()));
      paced.add(closed);
    }
    boolean changed = true;
    while (changed && mean(paced) > manner.meanSentence() * (1 + NEAR)) {
      changed = split(paced);
    }
    changed = true;
    while (changed && mean(paced) < manner.meanSentence() * (1 - NEAR)) {
      changed = join(paced);
    }
    return paced;
  }

  private static double mean(List<List<Phrase>> paragraphs) {
    int characters = 0;
    int sentences = 0;
    for (List<Phrase> paragraph : paragraphs) {
      for (Phrase sentence : paragraph) {
        characters += length(sentence);
        sentences += Sentences.split(sentence.text()).size();
      }
    }
    return sentences == 0 ? 0 : (double) characters / sentences;
  }

  private static int length(Phrase sentence) {
    return WordCount.of(sentence.text());
  }

  /** Ends the longest sentence that can be ended, as near to its middle as can be. */
  private boolean split(List<List<Phrase>> paragraphs) {
    List<Phrase> where = List.of();
    int which = -1;
    int longest = 0;
    for (List<Phrase> paragraph : paragraphs) {
      for (int i = 0; i < paragraph.size(); i++) {
        int length = length(paragraph.get(i));
        if (length > longest && !breaks.of(paragraph.get(i)).isEmpty()) {
          where = paragraph;
          which = i;
          longest = length;
        }
      }
    }
    if (which < 0) {
      return false;
    }
    Phrase sentence = where.get(which);
    int place = middle(breaks.of(sentence), sentence.text().length());
    where.set(which, PhraseCut.before(sentence, place).closed());
    where.add(which + 1, PhraseCut.from(sentence, place + 1));
    return true;
  }

  private static int middle(List<Integer> places, int length) {
    int best = places.getFirst();
    for (int place : places) {
      if (Math.abs(2 * place - length) < Math.abs(2 * best - length)) {
        best = place;
      }
    }
    return best;
  }

  /** Makes the two shortest neighbours that may be joined one sentence. */
  private boolean join(List<List<Phrase>> paragraphs) {
    double most = Math.clamp(manner.meanSentence() * 2, ALWAYS_BEARABLE, LONGEST);
    List<Phrase> where = List.of();
    int which = -1;
    Phrase shortest = Phrase.EMPTY;
    for (List<Phrase> paragraph : paragraphs) {
      for (int i = 0; i + 1 < paragraph.size(); i++) {
        Optional<Phrase> one = bonds.bond(paragraph.get(i), paragraph.get(i + 1));
        if (one.isPresent()
            && length(one.get()) <= most
            && (which < 0 || length(one.get()) < length(shortest))) {
          where = paragraph;
          which = i;
          shortest = one.get();
        }
      }
    }
    if (which < 0) {
      return false;
    }
    where.set(which, shortest);
    where.remove(which + 1);
    return true;
  }
}
