package io.wengao.corpus.indexing;

import io.wengao.corpus.embedding.Embedder;
import io.wengao.corpus.embedding.TextVectors;
import io.wengao.corpus.indexing.EmbeddedPassages.Spoken;
import io.wengao.corpus.indexing.EmbeddedPassages.Text;
import io.wengao.corpus.office.Office;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The vectors of a document's texts: those that are kept, else computed and kept. */
final class Vectors {
  private final Office office;
  private final Embedder embedder;
  private final EmbeddingStore store;
  private final EmbeddingPace pace;
  private final String model;
  private final SortedMap<String, byte[]> kept;
  private final boolean allKept;

  Vectors(
      Office office,
      Embedder embedder,
      EmbeddingStore store,
      EmbeddingPace pace,
      List<Spoken> speeches) {
    this.office = office;
    this.embedder = embedder;
    this.store = store;
    this.pace = pace;
    this.model = embedder.model() + "/" + TextVectors.WAY;
    List<String> contents =
        speeches.stream().flatMap(Vectors::texts).map(Vectors::sha256).distinct().toList();
    this.kept = store.read(office, model, contents);
    this.allKept = kept.size() == contents.size();
  }

  /** Whether nothing had to be computed, all of it being kept. */
  boolean allKept() {
    return allKept;
  }

  private static Stream<String> texts(Spoken speech) {
    return Stream.concat(Stream.of(speech.title()), speech.passages().stream().map(Text::text));
  }

  TextVectors text(String text) {
    String sha256 = sha256(text);
    byte[] known = kept.get(sha256);
    if (known != null) {
      return TextVectors.read(text, known, embedder.dimensions());
    }
    TextVectors made = pace.timed(() -> TextVectors.of(text, embedder));
    store.keep(office, model, sha256, made.bytes());
    kept.put(sha256, made.bytes());
    return made;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
