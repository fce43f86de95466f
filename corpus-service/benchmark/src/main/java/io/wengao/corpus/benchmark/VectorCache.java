package io.wengao.corpus.benchmark;

import io.wengao.corpus.embedding.Embedder;
import io.wengao.corpus.embedding.TextVectors;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Vectors of paragraphs in a file, for embedding ten thousand takes a quarter of an hour. */
final class VectorCache {
  private static final int TELL_EVERY = 500;

  /** Bytes of a SHA-256. */
  private static final int SHA = 32;

  /** An entry: SHA-256 of the text, length, stored vectors. */
  private static final int HEAD = SHA + Integer.BYTES;

  private final Embedder embedder;
  private final Path file;
  private final Map<String, byte[]> known = new HashMap<>();

  private VectorCache(Embedder embedder, Path file) {
    this.embedder = embedder;
    this.file = file;
  }

  static VectorCache open(Embedder embedder, Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = (embedder.model() + "_" + TextVectors.WAY).replaceAll("[^\\w.+-]+", "_");
    VectorCache cache = new VectorCache(embedder, folder.resolve(name + ".vectors"));
    cache.read();
    return cache;
  }

  private void read() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    ByteBuffer rest = ByteBuffer.wrap(Files.readAllBytes(file));
    int whole = 0;
    while (rest.remaining() >= HEAD
        && rest.remaining() - HEAD >= rest.getInt(rest.position() + SHA)) {
      byte[] sha = new byte[SHA];
      rest.get(sha);
      byte[] bytes = new byte[rest.getInt()];
      rest.get(bytes);
      known.put(HexFormat.of().formatHex(sha), bytes);
      whole = rest.position();
    }
    if (rest.hasRemaining()) {
      // A run that was ended while it wrote.
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(whole);
      }
    }
  }

  /** Computes and keeps the vectors of those that have none. */
  void prepare(List<String> paragraphs) throws IOException {
    List<String> missing =
        paragraphs.stream().distinct().filter(one -> !known.containsKey(Data.sha256(one))).toList();
    long begun = System.nanoTime();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
      for (int i = 0; i < missing.size(); i++) {
        byte[] bytes = TextVectors.of(missing.get(i), embedder).bytes();
        String sha = Data.sha256(missing.get(i));
        known.put(sha, bytes);
        out.write(HexFormat.of().parseHex(sha));
        out.writeInt(bytes.length);
        out.write(bytes);
        if ((i + 1) % TELL_EVERY == 0) {
          out.flush();
          double each = (System.nanoTime() - begun) / 1e9 / (i + 1);
          System.err.printf(
              "%d of %d paragraphs embedded, %.0f s left%n",
              i + 1, missing.size(), each * (missing.size() - i - 1));
        }
      }
    }
  }

  /** Those of a paragraph that is prepared. */
  TextVectors of(String paragraph) {
    byte[] bytes = known.get(Data.sha256(paragraph));
    if (bytes == null) {
      throw new IllegalStateException("not prepared: " + paragraph);
    }
    return TextVectors.read(paragraph, bytes, embedder.dimensions());
  }
}
