package io.wengao.corpus.embedding;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text's vectors, one for each window of 200 characters, a hundred apart.
 *
 * @param windows in order of the text
 */
public record TextVectors(List<Placed> windows) {
  /** Changes whenever the windows of a text change; vectors of another way do not fit. */
  public static final String WAY = Windows.LENGTH + "+" + Windows.STRIDE;

  /** The vector of a place in the text. */
  public record Placed(Span span, StoredVector vector) {}

  /** Computes the vectors of {@code text}. */
  public static TextVectors of(String text, Embedder embedder) {
    return new TextVectors(
        Windows.of(text).stream()
            .map(span -> new Placed(span, StoredVector.of(embedder.embed(span.of(text)))))
            .toList());
  }

  /**
   * The vectors of {@code text} as {@link #bytes} stored them.
   *
   * @throws IllegalArgumentException when the bytes are not those of this text's windows
   */
  public static TextVectors read(String text, byte[] bytes, int dimensions) {
    List<Span> spans = Windows.of(text);
    if (bytes.length != spans.size() * StoredVector.size(dimensions)) {
      throw new IllegalArgumentException("stored vectors do not fit the text they were made of");
    }
    List<StoredVector> vectors = StoredVector.all(bytes, dimensions);
    List<Placed> windows = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      windows.add(new Placed(spans.get(i), vectors.get(i)));
    }
    return new TextVectors(List.copyOf(windows));
  }

  /** What is stored; the windows are found again from the text. */
  public byte[] bytes() {
    return StoredVector.bytes(windows.stream().map(Placed::vector).toList());
  }

  /** Cosine of the window nearest to {@code wanted}. */
  public float nearest(float[] wanted) {
    float best = -1;
    for (Placed window : windows) {
      best = Math.max(best, window.vector().dot(wanted));
    }
    return best;
  }

  /** Cosine of the nearest of the windows that share a character with {@code span}. */
  public float nearest(float[] wanted, Span span) {
    float best = -1;
    for (Placed window : windows) {
      if (window.span().overlaps(span)) {
        best = Math.max(best, window.vector().dot(wanted));
      }
    }
    return best;
  }
}
