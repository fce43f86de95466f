package io.wengao.text.similarity;

import io.wengao.text.similarity.RunFinder.Chain;
import io.wengao.text.similarity.RunFinder.Run;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * When a shared run is a passage. A single sentence is a quotation or a slogan, however many texts
 * have it; several in a row were taken over.
 */
final class Passages {
  private static final int THREE_SENTENCES = 110;
  private static final int TWO_SENTENCES = 200;
  private static final int ONE_SENTENCE = 300;

  /** So many folded characters of a sentence must be the same for it to count. */
  private static final int PART_OF_SENTENCE = 8;

  private Passages() {}

  /** Whether it is one in both texts: an enumeration may be one sentence here and five there. */
  static boolean isPassage(Chain chain, Folded here, Folded there) {
    int matched = chain.matched();
    if (matched < THREE_SENTENCES) {
      return false;
    }
    int sentences =
        Math.min(sentences(chain, Run::there, there), sentences(chain, Run::here, here));
    return switch (sentences) {
      case 0, 1 -> matched >= ONE_SENTENCE;
      case 2 -> matched >= TWO_SENTENCES;
      default -> true;
    };
  }

  private static int sentences(Chain chain, ToIntFunction<Run> begin, Folded text) {
    List<Span> all = Sentences.split(text.source());
    int sentences = 0;
    int same = 0;
    int at = 0;
    for (Run run : chain.runs()) {
      int from = begin.applyAsInt(run);
      for (int i = from; i < from + run.length(); i++) {
        int place = text.span(i, i + 1).start();
        if (at < all.size() && place >= all.get(at).end()) {
          sentences += same >= PART_OF_SENTENCE ? 1 : 0;
          same = 0;
          at = sentenceOf(place, all, at);
        }
        same++;
      }
    }
    return sentences + (same >= PART_OF_SENTENCE ? 1 : 0);
  }

  private static int sentenceOf(int place, List<Span> all, int from) {
    int at = from;
    while (at < all.size() && place >= all.get(at).end()) {
      at++;
    }
    return at;
  }
}
