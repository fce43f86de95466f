package io.wengao.corpus.benchmark;

import io.wengao.corpus.embedding.Embedder;
import java.util.HashMap;
import java.util.Map;

/** Embeds each text once, for a question is asked in several ways. One thread only. */
final class Remembering implements Embedder {
  private final Embedder embedder;
  private final Map<String, float[]> known = new HashMap<>();

  Remembering(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public int dimensions() {
    return embedder.dimensions();
  }

  @Override
  public float[] embed(String text) {
    return known.computeIfAbsent(text, embedder::embed);
  }
}
