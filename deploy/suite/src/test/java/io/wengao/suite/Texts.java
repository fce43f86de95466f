package io.wengao.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Many different files made of the starter texts. */
final class Texts {
  private Texts() {}

  /** So many files, different from each other and from those of another name. */
  static SequencedMap<String, byte[]> variants(Path starter, int count, String name)
      throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(starter)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    SequencedMap<String, byte[]> variants = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String text = Files.readString(texts.get(i % texts.size()));
      String added = "这是第" + (i + 1) + "份底稿，编号" + name + "，供内部核对使用。";
      variants.put(
          "%s-%03d.txt".formatted(name, i),
          (text.stripTrailing() + "\n" + added + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return variants;
  }

  static List<String> hashes(SequencedMap<String, byte[]> files) {
    return files.values().stream().map(Texts::sha256).toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
