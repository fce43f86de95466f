package io.wengao.corpus.search.contract;

import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedHeading;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.IndexedDocument.Traits;
import io.wengao.corpus.search.Piece;
import io.wengao.text.classification.Labelled;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of one speech, told in a line. Passages are {@code id-0-0}, {@code id-0-1} …; the
 * first four characters of the first one are also a heading.
 */
public record SpeechSketch(
    String id,
    int revision,
    String title,
    Labelled kind,
    int year,
    List<Labelled> themes,
    String standing,
    Labelled move,
    boolean damaged,
    List<String> passages) {
  private static final Labelled SPEECH = new Labelled("speech", "讲话");
  private static final Labelled DEPLOYMENT = new Labelled("deployment", "部署");

  /** A speech of 2024, a sample. */
  public static SpeechSketch of(String id, String... passages) {
    return new SpeechSketch(
        id, 1, "讲话", SPEECH, 2024, List.of(), "SAMPLE", DEPLOYMENT, false, List.of(passages));
  }

  /** The same under another title. */
  public SpeechSketch titled(String other) {
    return new SpeechSketch(
        id, revision, other, kind, year, themes, standing, move, damaged, passages);
  }

  /** The same in another revision with other passages. */
  public SpeechSketch revised(int to, String... others) {
    return new SpeechSketch(
        id, to, title, kind, year, themes, standing, move, damaged, List.of(others));
  }

  /** The same, classified otherwise. */
  public SpeechSketch classified(
      Labelled otherKind, int otherYear, Labelled theme, String otherStanding, Labelled otherMove) {
    return new SpeechSketch(
        id,
        revision,
        title,
        otherKind,
        otherYear,
        List.of(theme),
        otherStanding,
        otherMove,
        damaged,
        passages);
  }

  /** The same with damaged passages. */
  public SpeechSketch withDamage() {
    return new SpeechSketch(
        id, revision, title, kind, year, themes, standing, move, true, passages);
  }

  /** What an index is told of it. */
  public IndexedDocument document() {
    List<IndexedPassage> indexed = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      indexed.add(new IndexedPassage(id + "-0-" + i, passages.get(i), "BODY", move, true, damaged));
    }
    String first = passages.getFirst();
    Span four = new Span(0, Math.min(4, first.length()));
    IndexedHeading heading = new IndexedHeading(new Piece(id + "-0-0", four), four.of(first), true);
    Traits traits = new Traits(kind, null, null, themes, standing);
    String text = String.join("\n", passages);
    IndexedSpeech speech =
        new IndexedSpeech(id + "-0", title, text, traits, year, true, indexed, List.of(heading));
    return new IndexedDocument(id, revision, List.of(speech));
  }
}
